@NullMarked
package dev.journey.analysis.expected;

import org.jspecify.annotations.NullMarked;
