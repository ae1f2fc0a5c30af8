/** Benchmarks of Journey beside what a user would pick instead; none of it is published. */
@NullMarked
package dev.journey.benchmarks;

import org.jspecify.annotations.NullMarked;
