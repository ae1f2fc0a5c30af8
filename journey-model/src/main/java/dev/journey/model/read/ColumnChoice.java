package dev.journey.model.read;

import java.util.List;

/** Chooses what is made of the columns of a source, once their names are known. */
@FunctionalInterface
interface ColumnChoice {
    /** The choice for a header. */
    Columns in(List<String> header);
}
