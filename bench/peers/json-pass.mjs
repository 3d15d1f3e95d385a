// The least that a service of JSON does with a row: reads it and writes it again. It decides nothing.
import ours from "./ours.mjs";

export default {
  label: "JSON.parse and JSON.stringify of each row, nothing decided",
  async setup() {
    const { input } = await ours.setup();
    return { input, evaluateAll: async (inputs) => inputs, read: (answer) => answer };
  },
};
