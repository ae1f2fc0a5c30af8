/**
 * The words: what a journey is made of.
 *
 * <p><b>Takes</b> nothing but values. <b>Gives</b> sides, outcomes, due parties, touchpoint classes, capabilities, and what
 * is known of a touchpoint, a status, an actor or a team. <b>Knows</b> the terms of the field and nothing about files, logs
 * or graphs. <b>Never</b> reads, counts or decides.
 */
@NullMarked
package dev.journey.model;

import org.jspecify.annotations.NullMarked;
