package dev.journey.report;

import dev.journey.analysis.budget.BudgetCheck;
import dev.journey.analysis.budget.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What became of a budget, for people and for CI: text, JUnit XML, GitHub's annotations, GitLab's code quality report. Equal checks give
 * equal bytes. Immutable.
 */
public final class BudgetReport {
    private final BudgetCheck check;
    private final String source;

    private BudgetReport(BudgetCheck check, String source) {
        this.check = check;
        this.source = source;
    }

    /** Of a check; {@code source} is the file that was checked, as it is named in annotations. */
    public static BudgetReport of(BudgetCheck check, String source) {
        return new BudgetReport(check, source);
    }

    /** A line for each verdict, the failures last, and what it comes to. */
    public String text() {
        List<String> lines = new ArrayList<>();
        check.verdicts().stream().filter(verdict -> !verdict.fails()).forEach(verdict -> lines.add(line(verdict)));
        check.failures().forEach(verdict -> lines.add(line(verdict)));
        int failed = check.failures().size();
        lines.add(
                failed == 0
                        ? "The budget is kept: "
                                + Numbers.counted(check.verdicts().size(), "limit") + " checked."
                        : "The budget is broken: " + failed + " of "
                                + Numbers.counted(check.verdicts().size(), "verdict") + ".");
        return String.join("\n", lines) + "\n";
    }

    private static String line(Verdict verdict) {
        String mark = verdict.fails() ? "FAIL" : verdict.state() == Verdict.State.KEPT ? "ok  " : "~   ";
        return mark + "  " + TextWidth.harmless(verdict.toString());
    }

    /** As JUnit's XML, one test case for each verdict; those within the noise are skipped ones. */
    public String junitXml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        long skipped = check.verdicts().stream()
                .filter(verdict -> verdict.state() == Verdict.State.WITHIN_NOISE)
                .count();
        xml.append("<testsuite name=\"journey budget\" tests=\"")
                .append(check.verdicts().size())
                .append("\" failures=\"")
                .append(check.failures().size())
                .append("\" skipped=\"")
                .append(skipped)
                .append("\">\n");
        for (Verdict verdict : check.verdicts()) {
            String name = verdict.limit() + (verdict.subject().isEmpty() ? "" : " [" + verdict.subject() + "]");
            xml.append("  <testcase classname=\"")
                    .append(xml(source))
                    .append("\" name=\"")
                    .append(xml(name))
                    .append("\">");
            String message = " message=\"" + xml(verdict.toString()) + "\"/>";
            if (verdict.fails()) {
                xml.append("<failure").append(message);
            } else if (verdict.state() == Verdict.State.WITHIN_NOISE) {
                xml.append("<skipped").append(message);
            }
            xml.append("</testcase>\n");
        }
        return xml.append("</testsuite>\n").toString();
    }

    /** As GitHub's workflow commands, an error for each failure and a notice for what is within the noise. */
    public String github() {
        StringBuilder lines = new StringBuilder();
        for (Verdict verdict : check.verdicts()) {
            if (verdict.state() != Verdict.State.KEPT) {
                lines.append(verdict.fails() ? "::error file=" : "::notice file=")
                        .append(property(source))
                        .append(",title=Journey budget::")
                        .append(data(verdict.toString()))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** As GitLab's code quality report. */
    public String gitlab() {
        return JsonFields.text(json -> json.elements(check.failures(), verdict -> {
            json.text("description", verdict.toString());
            json.text("check_name", "journey-budget");
            json.text(
                    "fingerprint",
                    String.format(
                            Locale.ROOT,
                            "%08x%08x",
                            verdict.limit().hashCode(),
                            verdict.subject().hashCode()));
            json.text("severity", "major");
            json.object("location", () -> {
                json.text("path", source);
                json.object("lines", () -> json.count("begin", 1));
            });
        }));
    }

    private static String xml(String text) {
        return TextWidth.harmless(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
