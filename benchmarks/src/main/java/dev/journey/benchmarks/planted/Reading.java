package dev.journey.benchmarks.planted;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a reader made of a log.
 *
 * @param findings the strongest first
 * @param chosen the set that it would take with a budget of so many changes
 */
record Reading(List<Finding> findings, List<Pull> chosen) {
    Reading {
        findings = ImmutableList.copyOf(findings);
        chosen = ImmutableList.copyOf(chosen);
    }
}
