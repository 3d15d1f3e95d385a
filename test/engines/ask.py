"""Asks ClickHouse (in this process) or Spark (workers in processes of their own) the queries of a folder.

ask.py clickhouse|spark FOLDER: for each NAME.json there (the columns of its table) reads NAME.people.jsonl, asks NAME.ENGINE.sql, and writes
NAME.ENGINE.rows.jsonl and NAME.ENGINE.totals.jsonl, an object a row.
"""

import json
import os
import pathlib
import sys
import time

engine, folder = sys.argv[1], pathlib.Path(sys.argv[2])


def jobs():
    # What is not begun by then is not asked; whoever reads the answers says so.
    end = time.monotonic() + float(os.environ.get("ZHENGCE_SECONDS", "1e9"))
    for path in sorted(folder.glob("*.json")):
        if time.monotonic() > end:
            return
        name = path.name.removesuffix(".json")
        sql = (folder / f"{name}.{engine}.sql").read_text("utf8").rstrip().removesuffix(";")
        totals = (folder / f"{name}.{engine}.totals.sql").read_text("utf8")
        yield name, json.loads(path.read_text("utf8")), sql, totals


def clickhouse():
    from chdb import session

    types = {"day": "Nullable(Date32)", "boolean": "Nullable(Bool)", "integer": "Nullable(Int64)", "word": "Nullable(String)"}
    asked = session.Session()
    asked.query("SET output_format_json_quote_64bit_integers = 0")
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
    import pyspark
    from pyspark.sql import SparkSession, types as sparks

    os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))
    types = {"day": sparks.DateType(), "boolean": sparks.BooleanType(), "integer": sparks.LongType(), "word": sparks.StringType()}
    asked = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
        .getOrCreate()
    )
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
