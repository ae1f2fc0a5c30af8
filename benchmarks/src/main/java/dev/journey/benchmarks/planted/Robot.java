package dev.journey.benchmarks.planted;

/**
 * Software that does a need, or tries.
 *
 * @param everywhere on every channel; else on the web only
 * @param containment how often it does it to the end
 * @param minutes of the company for a try
 * @param fallbackMinutes more for the doers when it gave up
 */
record Robot(boolean everywhere, double containment, double minutes, double fallbackMinutes) {

    boolean works(String channel) {
        return everywhere || channel.equals("web");
    }
}
