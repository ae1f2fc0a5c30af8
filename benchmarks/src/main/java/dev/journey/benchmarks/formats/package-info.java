/**
 * One log in every format.
 *
 * <p><b>Takes</b> a size and a heap. <b>Gives</b> a table of bytes, steps per second and the most heap left after a collection, each
 * format read in a JVM of its own. <b>Knows</b> how each format is written. <b>Never</b> asserts a time: machines differ.
 */
@NullMarked
package dev.journey.benchmarks.formats;

import org.jspecify.annotations.NullMarked;
