/**
 * Formats that need a large library.
 *
 * <p><b>Takes</b> a file. <b>Gives</b> a database that is read from, as a {@link dev.journey.model.read.FileDatabase}, found by
 * {@link java.util.ServiceLoader}: being on the class path is all. <b>Knows</b> the drivers, and how to shut them in. <b>Never</b>
 * says what a column means, writes a file, or loads anything from elsewhere.
 */
@NullMarked
package dev.journey.formats;

import org.jspecify.annotations.NullMarked;
