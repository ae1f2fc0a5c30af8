package dev.journey.model.read;

import dev.journey.model.log.EventLog;

/**
 * What came of reading a source.
 *
 * @param log the steps that could be used
 * @param report what was taken for what, and what was rejected and why
 */
public record ReadResult(EventLog log, ReadReport report) {}
