package dev.journey.analysis.expected;

/** How a block was solved. */
enum BlockMethod {
    /** One state: a division. */
    DIRECT,
    /** State reduction in a square array: small blocks. */
    DENSE_LU,
    /** State reduction in minimum-degree order: blocks whose rework is local. */
    SPARSE_LU,
    /** BiCGSTAB behind an incomplete factor: blocks whose rework jumps anywhere. */
    BICGSTAB
}
