/**
 * The command beside what a user would pick instead.
 *
 * <p><b>Takes</b> sizes. <b>Gives</b> a table of times and memory of {@code journey analyze}, of the four measures alone, and of SQL in DuckDB
 * on the same synthetic log, alternately, after checking that all count the same; and how the command grows with the log, as a picture.
 * <b>Knows</b> processes and SQL. <b>Never</b> asserts a
 * time: machines differ.
 */
@NullMarked
package dev.journey.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
