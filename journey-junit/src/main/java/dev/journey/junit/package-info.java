/**
 * A budget as a test.
 *
 * <p><b>Takes</b> methods that return a journey and name a budget. <b>Gives</b> a test for each, to whatever runs tests on the JUnit
 * Platform. <b>Knows</b> nothing of figures; the budget does. <b>Never</b> passes over a method that it cannot run: it fails.
 */
@NullMarked
package dev.journey.junit;

import org.jspecify.annotations.NullMarked;
