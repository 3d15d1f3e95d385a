// Sheets and their archives are read with Node's Buffer.
export { Buffer } from "buffer/";
