/**
 * The sample log: a telecom contact centre that never was, played from a seed.
 *
 * <p><b>Takes</b> nothing but a seed. <b>Gives</b> the text of {@code examples/logs/contact-centre.csv}, the same
 * bytes on every machine. <b>Knows</b> the story that was planted ({@code Story}), so that a test
 * can hold a report against it. <b>Never</b> uses the library that it is a sample for, a clock, a locale, a zone, or
 * unseeded chance.
 */
@NullMarked
package dev.journey.examples.sample;

import org.jspecify.annotations.NullMarked;
