package dev.journey.report;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.WorkingTime;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.Follow;
import dev.journey.analysis.observed.Handover;
import dev.journey.analysis.observed.HandoverMatrix;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.Path;
import dev.journey.analysis.observed.StressClass;
import dev.journey.analysis.observed.StressTransfer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;

/** The lists of {@code journey-report/1}, each cut after its first entries, and how much of each is shown. */
final class JsonLists {
    private static final double MILLIS_PER_SECOND = 1000;

    private final JsonFields json;
    private final JourneyReport report;
    private final int top;
    private final Map<String, Shown> lists = new LinkedHashMap<>();

    /**
     * How much of a list is shown.
     *
     * @param entries entries in all
     * @param shown entries shown
     * @param share what the shown ones count, of what all count
     */
    private record Shown(long entries, long shown, Share share) {}

    JsonLists(JsonFields json, JourneyReport report, int top) {
        this.json = json;
        this.report = report;
        this.top = top;
    }

    void write() throws IOException {
        json.object("handover", () -> {
            for (Map.Entry<Level, HandoverMatrix> level : report.handover().entrySet()) {
                handover(level.getKey(), level.getValue());
            }
        });
        json.list("paths", cut("paths", report.paths().stream().toList(), Path::count), this::path);
        json.list("follows", cut("follows", report.follows(), Follow::count), this::follow);
        json.list(
                "stressTransfers",
                cut("stressTransfers", report.stressTransfers(), StressTransfer::count),
                this::stressTransfer);
        json.object("lists", () -> {
            for (Map.Entry<String, Shown> list : lists.entrySet()) {
                json.object(list.getKey(), () -> shown(list.getValue()));
            }
        });
    }

    private <T> List<T> cut(String name, List<T> all, ToLongFunction<T> count) {
        List<T> first = all.subList(0, Math.min(top, all.size()));
        Share share = new Share(
                first.stream().mapToLong(count).sum(),
                all.stream().mapToLong(count).sum());
        lists.put(name, new Shown(all.size(), first.size(), share));
        return first;
    }

    private void shown(Shown shown) throws IOException {
        json.count("entries", shown.entries());
        json.count("shown", shown.shown());
        json.share("counts", shown.share(), Messages.EMPTY_LIST);
    }

    private void handover(Level level, HandoverMatrix matrix) throws IOException {
        String list = "handover." + level.name();
        json.list(level.name(), cut(list, matrix.handovers(), Handover::count), cell -> {
            json.text("from", cell.from());
            json.text("to", cell.to());
            json.count("count", cell.count());
            json.count("cases", cell.cases());
        });
    }

    private void path(Path path) throws IOException {
        json.texts("steps", path.steps());
        json.count("count", path.count());
        json.shareValue("share", path.cases(), Messages.NOTHING_COUNTED);
        json.figure("handoffs", path.handoffs());
        json.figure("visibleHandoffs", path.visibleHandoffs());
        json.figure("effortMinutes", path.effortMinutes());
        json.share("missingMinutes", path.missingMinutes(), Messages.NO_CUSTOMER_STEPS);
        json.shareValue("burdenShare", path.burden(), Messages.NO_PATH_MINUTES);
        json.shareValue("misplacedShare", path.misplaced(), Messages.NO_PATH_COMPANY_DUE);
        json.number("durationSeconds", path.durationSeconds());
        working(time -> json.number("durationSecondsInWorkingTime", time.durationSeconds(path)));
        json.shareValue("resolvedShare", path.resolved(), Messages.NOTHING_COUNTED);
        json.text("exampleCase", path.exampleCase());
    }

    private void follow(Follow follow) throws IOException {
        json.text("from", follow.from());
        json.text("to", follow.to());
        json.count("count", follow.count());
        waits(follow.waits(), "");
        working(time -> waits(time.waits(follow), "InWorkingTime"));
    }

    private void waits(Distribution waits, String suffix) throws IOException {
        seconds("meanSeconds" + suffix, waits.mean());
        seconds("p50Seconds" + suffix, waits.quantile(0.5));
        seconds("p90Seconds" + suffix, waits.quantile(0.9));
    }

    private void seconds(String name, OptionalDouble millis) throws IOException {
        json.number(name, JsonFields.divided(millis, MILLIS_PER_SECOND), Messages.NOTHING_COUNTED);
    }

    private void working(JsonFields.Element<WorkingTime> write) throws IOException {
        if (report.workingTime().isPresent()) {
            write.write(report.workingTime().get());
        }
    }

    private void stressTransfer(StressTransfer edge) throws IOException {
        json.text("from", edge.from());
        json.text("to", edge.to());
        json.count("count", edge.count());
        json.figure("minutes", edge.minutes());
        json.figure("load", edge.load());
        json.count("handBacks", edge.handBacks());
        json.share("missingMinutes", edge.missingMinutes(), Messages.NOTHING_COUNTED);
        json.number("heldSeconds", edge.heldSeconds());
        working(time -> json.number("heldSecondsInWorkingTime", time.heldSeconds(edge)));
        json.share("leftOpen", edge.leftOpen(), Messages.NOTHING_COUNTED);
        json.object("classes", () -> {
            for (Map.Entry<StressClass, Long> stressClass : edge.classes().entrySet()) {
                json.count(stressClass.getKey().key(), stressClass.getValue());
            }
        });
    }
}
