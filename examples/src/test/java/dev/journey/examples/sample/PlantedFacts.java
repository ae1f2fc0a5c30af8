package dev.journey.examples.sample;

import dev.journey.examples.sample.SampleLog.Step;
import dev.journey.examples.sample.SampleLog.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was planted, counted over the file by plain means: a name and what it came to, for README.md beside the log. */
final class PlantedFacts {

    static final Set<String> CONTACTS = Set.of(
            "Call us",
            "Start a chat",
            "Write to us",
            "Fill in the web form",
            "Visit the store",
            "Chase the answer",
            "Ask again",
            "Call the next team",
            "Come back with the same issue",
            "Complain in public");

    private static final Set<String> KNOW_ROUTERS = Set.of("Ana", "Dan", "Gita", "Jon", "Max");
    private static final Set<String> TEST_LINES = Set.of("Ana", "Cleo", "Eva", "Gita", "Ines", "Kim", "Max");

    private final SampleLog log;
    private final Map<String, String> facts = new LinkedHashMap<>();

    private PlantedFacts(SampleLog log) {
        this.log = log;
    }

    static Map<String, String> of(SampleLog log) {
        PlantedFacts planted = new PlantedFacts(log);
        planted.size();
        planted.empower();
        planted.accessAndTrain();
        planted.context();
        planted.takeBack();
        planted.communicate();
        planted.prevent();
        planted.ownIt();
        planted.refusals();
        planted.others();
        return planted.facts;
    }

    private void size() {
        facts.put("steps", Integer.toString(log.steps().size()));
        facts.put("cases", Integer.toString(log.traces().size()));
        facts.put(
                "customers",
                Long.toString(log.steps().stream()
                        .map(step -> step.at("customer"))
                        .distinct()
                        .count()));
        Map<String, Integer> outcomes = new TreeMap<>();
        log.traces().forEach(trace -> outcomes.merge(trace.outcome(), 1, Integer::sum));
        outcomes.forEach((outcome, cases) -> facts.put("cases that end " + outcome, cases.toString()));
        int handoffs = 0;
        int cases = 0;
        int pingPong = 0;
        for (Trace trace : log.traces()) {
            int here = Math.max(0, trace.teams().size() - 1);
            handoffs += here;
            cases += here > 0 ? 1 : 0;
            pingPong += trace.pingPong() ? 1 : 0;
        }
        facts.put("handoffs between teams", handoffs + " in " + cases + " cases");
        facts.put("cases that go from a team to another and back", Integer.toString(pingPong));
    }

    private void empower() {
        granted("credits up to 60 euros that a supervisor grants", 0, 60);
        granted("credits above 60 and up to 200 euros that a supervisor grants", 60, 200);
        granted("goodwill above 200 euros that a supervisor grants", 200, 1e9);
        List<Step> small = decisions(0, 60);
        facts.put(
                "median minutes of such a decision up to 60 euros",
                median(small.stream().map(s -> s.number("company_min"))));
        facts.put(
                "median hours in the queue before it",
                median(log.traces().stream()
                        .flatMap(trace -> trace.all("Decide the credit").stream()
                                .filter(small::contains)
                                .map(step -> trace.between(
                                        trace.steps().get(trace.steps().indexOf(step) - 1), step)))
                        .map(queue -> queue.toSeconds() / 3600.0)));
        count(
                "credits that the front line grants alone, up to 10 euros",
                step -> step.is("Credit the account") && step.has("decision"));
    }

    private List<Step> decisions(double above, double upTo) {
        return log.steps().stream()
                .filter(step -> step.is("Decide the credit"))
                .filter(step -> step.number("amount") > above && step.number("amount") <= upTo)
                .toList();
    }

    private void granted(String name, double above, double upTo) {
        share(name, decisions(above, upTo), step -> step.at("decision").equals("granted"));
    }

    private void accessAndTrain() {
        List<Trace> lookUps = having("Look up the bill");
        share("bill look-ups after which Billing only hands back", lookUps, trace -> !trace.has("Correct the bill"));
        count(
                "steps of the front line in BillView",
                step -> step.at("team").equals("Front Line")
                        && step.at("system").equals("BillView"));
        facts.put(
                "agents of the front line who use LineTest",
                Long.toString(log.steps().stream()
                        .filter(step -> step.at("team").equals("Front Line")
                                && step.at("system").equals("LineTest"))
                        .map(step -> step.at("actor"))
                        .distinct()
                        .count()));
        passedOn("slow lines that agents who use LineTest pass on to Network", "slow internet", TEST_LINES::contains);
        passedOn("slow lines that the other agents pass on to Network", "slow internet", a -> !TEST_LINES.contains(a));
        passedOn("router set-ups that the five who know KB-114 pass on", "router set-up", KNOW_ROUTERS::contains);
        passedOn("router set-ups that the other nine pass on", "router set-up", a -> !KNOW_ROUTERS.contains(a));
    }

    /** Of the cases taken up by such an agent and not refused: those that the next team to act on is Network. */
    private void passedOn(String name, String issue, Predicate<String> agents) {
        List<Trace> cases = log.about(issue).stream()
                .filter(trace -> trace.has("Take up the case") && !trace.has("Refuse the request"))
                .filter(trace ->
                        agents.test(trace.all("Take up the case").get(0).at("actor")))
                .toList();
        share(
                name,
                cases,
                trace -> trace.after(trace.all("Take up the case").get(0)).stream()
                        .limit(3)
                        .anyMatch(step -> step.at("team").equals("Network")));
    }

    private void context() {
        int repeats = 0;
        int cases = 0;
        for (Trace trace : log.traces()) {
            boolean known = false;
            int here = 0;
            for (Step step : trace.steps()) {
                boolean asks = List.of(step.at("data_asked").split(";", -1)).contains("identity");
                here += asks && known && !step.is("Confirm the contract holder") ? 1 : 0;
                known |= List.of(step.at("data_given").split(";", -1)).contains("identity");
            }
            repeats += here;
            cases += here > 0 ? 1 : 0;
        }
        facts.put("times that a known identity is asked for again", repeats + " in " + cases + " cases");
        count("justified checks of the contract holder", step -> step.is("Confirm the contract holder"));
    }

    private void takeBack() {
        List<Trace> mailed = having("E-mail the instructions");
        share(
                "cases with the instructions mailed, more than once",
                mailed,
                trace -> trace.all("E-mail the instructions").size() > 1);
        share(
                "tries at home that work",
                log.traces().stream()
                        .flatMap(trace -> trace.all("Try the instructions at home").stream()
                                .map(step -> trace.after(step).stream()
                                        .findFirst()
                                        .map(next -> next.at("step"))
                                        .orElse("")))
                        .toList(),
                "Line goes live"::equals);
        count("times that the store says do it yourself", step -> step.is("Say do it yourself"));
    }

    private void communicate() {
        List<Trace> promised = having("Promise a callback");
        Predicate<Trace> told =
                trace -> trace.all("Promise a callback").get(0).at("update").contains("next");
        Predicate<Trace> chases = trace -> trace.has("Chase the answer");
        share(
                "callers told status, reason and next step who chase",
                promised.stream().filter(told).toList(),
                chases);
        share(
                "other callers with a promised callback who chase",
                promised.stream().filter(told.negate()).toList(),
                chases);
        for (String level : List.of("0", "1", "2")) {
            Map<String, Integer> states = new TreeMap<>();
            log.traces().forEach(trace -> trace.promises(level).forEach(state -> states.merge(state, 1, Integer::sum)));
            facts.put(
                    "promises of level " + level,
                    states.toString().replaceAll("[{}]", "").replace('=', ' '));
        }
    }

    private void prevent() {
        long all = log.count(step -> CONTACTS.contains(step.at("step")));
        for (String order : List.of("Order with self-install", "Order with technician")) {
            List<Trace> cases = log.traces().stream()
                    .filter(trace -> trace.first().is(order))
                    .toList();
            long contacts = cases.stream()
                    .flatMap(trace -> trace.steps().stream())
                    .filter(step -> CONTACTS.contains(step.at("step")))
                    .count();
            facts.put("contacts after \"" + order + "\"", contacts + " of " + all + ", in " + cases.size() + " orders");
        }
    }

    private void ownIt() {
        List<Trace> moves = log.about("house move");
        share("house moves that go from a team to another and back", moves, Trace::pingPong);
        share("house moves in which the customer calls the next team", moves, trace -> trace.has("Call the next team"));
        count("times that a team says another must do it", step -> step.is("Say another team must do it"));
    }

    private void refusals() {
        List<Step> refused =
                log.steps().stream().filter(step -> step.has("reason")).toList();
        share("refusals without an alternative", refused, step -> !step.has("alternative"));
        share(
                "requests asked again after a refusal and granted then, same amount",
                having("Ask again"),
                trace -> trace.all("Decide the credit").stream()
                        .anyMatch(step -> step.at("decision").equals("granted")));
        for (String fault : List.of("ours", "customer")) {
            share(
                    "cases resolved where the fault is " + (fault.equals("ours") ? fault : "the customer's"),
                    log.traces().stream()
                            .filter(trace -> trace.steps().stream()
                                    .map(step -> step.at("fault"))
                                    .filter(tag -> !tag.isEmpty())
                                    .findFirst()
                                    .filter(fault::equals)
                                    .isPresent())
                            .toList(),
                    trace -> trace.outcome().equals("resolved"));
        }
    }

    private void others() {
        count("clocks stopped with nothing asked", step -> step.is("Set to waiting for the customer"));
        share(
                "cancellations followed by a bill",
                log.about("cancellation").stream()
                        .filter(trace -> trace.has("Cancel the contract"))
                        .toList(),
                trace -> trace.has("Correct the bill"));
        share(
                "forms about a death answered with an offer",
                log.about("bereavement"),
                trace -> trace.has("Pitch an offer"));
        share(
                "promises in public with no act after them",
                log.about("public complaint").stream()
                        .filter(trace -> trace.has("Reply in public"))
                        .toList(),
                trace -> trace.after(trace.all("Reply in public").get(0)).stream()
                        .noneMatch(Step::byCompany));
        noted();
        share(
                "surveys answered while the issue is open",
                log.traces().stream()
                        .flatMap(trace -> trace.all("Answer the survey").stream()
                                .map(step -> new Trace(trace.steps()
                                                .subList(0, trace.steps().indexOf(step)))
                                        .outcome()))
                        .toList(),
                "open"::equals);
    }

    private void noted() {
        List<Step> tagged =
                log.steps().stream().filter(step -> step.has("demand")).toList();
        share(
                "contacts that quality assurance took for failure",
                tagged,
                step -> step.at("demand").equals("failure"));
        List<Trace> asked = log.traces().stream()
                .filter(trace -> trace.steps().stream().anyMatch(step -> step.has("preferred_channel")))
                .toList();
        share("cases in which the customer says where to answer, and the first answer comes there", asked, trace -> {
            Step wish = trace.steps().stream()
                    .filter(step -> step.has("preferred_channel"))
                    .findFirst()
                    .orElseThrow();
            return trace.after(wish).stream()
                    .filter(step -> step.byCompany() && step.has("channel"))
                    .findFirst()
                    .filter(step -> step.at("channel").equals(wish.at("preferred_channel")))
                    .isPresent();
        });
        count("cases that staff rated before the survey", step -> step.has("staff_rating"));
        count("rows with a tag", step -> step.has("tags"));
        share(
                "life events in which empathy was heard",
                log.traces().stream()
                        .filter(trace -> trace.steps().stream().anyMatch(step -> step.has("life_event")))
                        .toList(),
                trace -> trace.steps().stream().anyMatch(step -> step.at("tags").contains("empathy")));
    }

    private List<Trace> having(String step) {
        return log.traces().stream().filter(trace -> trace.has(step)).toList();
    }

    private <T> void share(String name, List<T> whole, Predicate<T> part) {
        facts.put(name, whole.stream().filter(part).count() + " of " + whole.size());
    }

    private void count(String name, Predicate<Step> which) {
        facts.put(name, Long.toString(log.count(which)));
    }

    private static String median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return String.format(Locale.ROOT, "%.1f", sorted.get(sorted.size() / 2));
    }
}
