package dev.journey.model.read;

/**
 * How far a packed source may grow. The defaults stop a bomb early and let every log pass that was met: event logs shrink to
 * a tenth or a fiftieth, bombs to a thousandth.
 *
 * @param unpackedBytes most bytes after unpacking
 * @param ratio most bytes after unpacking for each packed byte
 * @param free bytes up to which the ratio is not asked for, since a short text of one repeated row is no bomb
 */
record Limits(long unpackedBytes, long ratio, long free) {
    static final Limits DEFAULT = new Limits(64L << 30, 200, 64L << 20);
}
