"""Asks ClickHouse (in this process) or Spark (workers in processes of their own) the queries of a folder.

ask.py clickhouse|spark FOLDER NAME…: of each NAME, in their order, reads NAME.json (the columns of its table) and NAME.people.jsonl, asks
NAME.ENGINE.sql, and writes NAME.ENGINE.rows.jsonl and then NAME.ENGINE.totals.jsonl, an object a row.
"""

import json
import os
import pathlib
import sys
import time

engine, folder, names = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
few = os.environ.get("ZHENGCE_LARGE") != "1"

# For few people Spark's time goes into compiling: what Java makes of Spark itself, and what Spark makes of each query. Both are interpreted then.
QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
FEW = {
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.sql.adaptive.enabled": "false",
    "spark.executor.extraJavaOptions": QUICK,
}


def jobs():
    # What is not begun by then is not asked; whoever reads the answers says so.
    end = time.monotonic() + float(os.environ["ZHENGCE_SECONDS"])
    for name in names:
        if time.monotonic() > end:
            return
        columns = json.loads((folder / f"{name}.json").read_text("utf8"))
        sql = (folder / f"{name}.{engine}.sql").read_text("utf8").rstrip().removesuffix(";")
        yield name, columns, sql, (folder / f"{name}.{engine}.totals.sql").read_text("utf8")


def clickhouse():
    from chdb import session

    types = {"day": "Nullable(Date32)", "boolean": "Nullable(Bool)", "integer": "Nullable(Int64)", "word": "Nullable(String)"}
    asked = session.Session()
    for name, columns, sql, totals in jobs():
        quoted = [(column["name"].replace("\\", "\\\\").replace("`", "\\`"), types[column["type"]]) for column in columns]
        schema = ", ".join(f"`{column}` {type_}" for column, type_ in quoted)
        asked.query("DROP TABLE IF EXISTS people")
        asked.query("DROP TABLE IF EXISTS results")
        asked.query(f"CREATE TABLE people ({schema}) ENGINE = Memory")
        lines = (folder / f"{name}.people.jsonl").resolve()
        asked.query(f"INSERT INTO people FROM INFILE '{lines}' FORMAT JSONEachRow")
        asked.query(f"CREATE TABLE results ENGINE = Memory AS {sql}")
        for part, query in (("rows", "SELECT * FROM results"), ("totals", totals)):
            answer = asked.query(f"{query} SETTINGS output_format_json_quote_64bit_integers = 0", "JSONEachRow")
            (folder / f"{name}.{engine}.{part}.jsonl").write_bytes(answer.bytes())


def spark():
    from pyspark.sql import SparkSession, types as sparks

    types = {"day": sparks.DateType(), "boolean": sparks.BooleanType(), "integer": sparks.LongType(), "word": sparks.StringType()}
    settings = {
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        **(FEW if few else {}),
    }
    if few:
        os.environ["PYSPARK_SUBMIT_ARGS"] = f'--driver-java-options "{QUICK}" pyspark-shell'
    builder = SparkSession.builder.master("local-cluster[2,1,1024]")
    for setting, value in settings.items():
        builder = builder.config(setting, value)
    asked = builder.getOrCreate()
    asked.sparkContext.setLogLevel("ERROR")
    for name, columns, sql, totals in jobs():
        schema = sparks.StructType([sparks.StructField(column["name"], types[column["type"]]) for column in columns])
        people = asked.read.schema(schema).json(str((folder / f"{name}.people.jsonl").resolve())).repartition(2)
        people.createOrReplaceTempView("people")
        results = asked.sql(sql).cache()
        results.createOrReplaceTempView("results")
        for part, answer in (("rows", results), ("totals", asked.sql(totals))):
            (folder / f"{name}.{engine}.{part}.jsonl").write_text("".join(f"{row}\n" for row in answer.toJSON().collect()), "utf8")
        results.unpersist()
    asked.stop()


{"clickhouse": clickhouse, "spark": spark}[engine]()
