/**
 * Log to bytes.
 *
 * <p><b>Takes</b> an event log. <b>Gives</b> CSV text, and the mapping with which a reader makes an equal log of it.
 * <b>Knows</b> RFC 4180 and which values a reader gives back as they are. <b>Never</b> changes a value to make it fit: it
 * refuses, and names the step.
 */
@NullMarked
package dev.journey.model.write;

import org.jspecify.annotations.NullMarked;
