// What files printed notices come as.
export const PRINT_ENDINGS: readonly string[] = ["docx", "pdf", "doc", "wps", "html", "htm", "txt"];
