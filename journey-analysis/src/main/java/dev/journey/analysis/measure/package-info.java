/**
 * The machines: what is measured on a path.
 *
 * <p><b>Takes</b> a path, one visit at a time. <b>Gives</b> amounts in a ledger. <b>Knows</b> the definitions, and is the
 * only room with weights. <b>Never</b> knows whether the path was observed or drawn.
 */
@NullMarked
package dev.journey.analysis.measure;

import org.jspecify.annotations.NullMarked;
