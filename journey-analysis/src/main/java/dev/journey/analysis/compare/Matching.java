package dev.journey.analysis.compare;

/** How a touchpoint of the log finds its touchpoint on the drawing; names are equal or not, case and blanks count. */
public enum Matching {
    /** By the id, and by the label: several touchpoints that share a label are the same thing at several places. */
    ID_OR_LABEL,
    /** By the id only. */
    ID,
    /** By the label only. */
    LABEL
}
