/** One runnable program per question a user asks, and the contact centre that makes the sample log. */
@NullMarked
package dev.journey.examples;

import org.jspecify.annotations.NullMarked;
