/**
 * What a source's columns and values mean.
 *
 * <p><b>Takes</b> a mapping file, or calls on a builder. <b>Gives</b> a {@link Mapping}: which column has which role, how
 * times and missing values are written, what the names mean. <b>Knows</b> the format {@code journey-mapping/1}. <b>Never</b>
 * looks at the source itself.
 */
@NullMarked
package dev.journey.model.mapping;

import org.jspecify.annotations.NullMarked;
