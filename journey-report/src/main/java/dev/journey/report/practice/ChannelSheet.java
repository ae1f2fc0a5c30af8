package dev.journey.report.practice;

import dev.journey.analysis.practice.Channels;
import dev.journey.analysis.practice.Known;
import java.util.List;

/** On which channels customers are served, and who chose them. */
final class ChannelSheet {
    private ChannelSheet() {}

    static Sheet of(Known<Channels> family) {
        return Lines.sheet("channels", "Channels", family, ChannelSheet::write);
    }

    private static void write(Lines lines, Channels channels) {
        lines.table(
                        "switches",
                        "Switches",
                        List.copyOf(channels.switches().entrySet()),
                        List.of("origin", "count"),
                        row -> Lines.words(row.getKey()),
                        row -> Lines.count(row.getValue()))
                .part(
                        "withoutGain",
                        "Sent on and refused again",
                        channels.withoutGain(),
                        "forced or deflected switches")
                .part("fidelity", "Answered where they asked to be", channels.fidelity(), "acts after such a wish")
                .table(
                        "ready",
                        "Resolved without leaving the channel",
                        channels.ready(),
                        List.of("channel", "resolved"),
                        row -> Lines.words(row.channel()),
                        row -> new Value.Part(row.resolved(), "cases"))
                .table(
                        "coverage",
                        "Resolved by the first team",
                        channels.coverage(),
                        List.of("touchpoint", "issue", "resolved"),
                        row -> Lines.words(row.touchpoint()),
                        row -> Lines.words(row.issue()),
                        row -> new Value.Part(row.resolved(), "cases"))
                .add("stepsToHelp", "Steps before anybody helps", new Value.Spread(channels.stepsToHelp()))
                .times("secondsToHelp", "Time before anybody helps", channels.millisToHelp())
                .part("neverHelped", "Never reached anybody", channels.neverHelped(), "cases that customers opened");
    }
}
