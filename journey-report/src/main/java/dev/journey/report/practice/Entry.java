package dev.journey.report.practice;

/**
 * One line of a sheet.
 *
 * @param key its name in JSON; unique in its sheet
 * @param label what people read
 * @param value what is said
 */
public record Entry(String key, String label, Value value) {}
