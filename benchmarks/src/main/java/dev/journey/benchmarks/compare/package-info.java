/**
 * The command beside what a user would pick instead.
 *
 * <p><b>Takes</b> a size. <b>Gives</b> a table of times and memory of {@code journey analyze} and of SQL in DuckDB on the same
 * synthetic log, alternately, after checking that both count the same. <b>Knows</b> processes and SQL. <b>Never</b> asserts a
 * time: machines differ.
 */
@NullMarked
package dev.journey.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
