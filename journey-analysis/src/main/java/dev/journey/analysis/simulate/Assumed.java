package dev.journey.analysis.simulate;

import dev.journey.model.Minutes;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a simulation takes for granted, in words. */
final class Assumed {
    private Assumed() {}

    static List<String> of(Journey journey) {
        List<String> sentences = new ArrayList<>();
        if (spread(journey)) {
            sentences.add(Messages.SPREAD);
        }
        List<String> noCustomer = ids(journey, Assumed::lacksCustomerMinutes);
        if (!noCustomer.isEmpty()) {
            sentences.add(Messages.noCustomerMinutes(noCustomer));
        }
        List<String> noCompany =
                ids(journey, touchpoint -> lacksCompanyMinutes(touchpoint, journey.sideOf(touchpoint)));
        if (!noCompany.isEmpty()) {
            sentences.add(Messages.noCompanyMinutes(noCompany));
        }
        if (hasWhatALogDoesNotShow(journey)) {
            sentences.add(Messages.notShown());
        }
        return sentences;
    }

    private static boolean spread(Journey journey) {
        Stream<Minutes> delays = journey.transitions().stream().flatMap(transition -> transition.delay().stream());
        return Stream.concat(journey.touchpoints().stream().flatMap(Assumed::minutes), delays)
                .anyMatch(minutes -> minutes.sd() > 0);
    }

    private static Stream<Minutes> minutes(Touchpoint touchpoint) {
        StepMinutes minutes = touchpoint.minutes();
        return Stream.of(minutes.active(), minutes.waiting(), minutes.unattended(), minutes.company())
                .flatMap(Optional::stream);
    }

    private static boolean lacksCustomerMinutes(Touchpoint touchpoint) {
        return touchpoint.minutes().active().isEmpty()
                && touchpoint.minutes().waiting().isEmpty();
    }

    private static boolean lacksCompanyMinutes(Touchpoint touchpoint, Side side) {
        return touchpoint.minutes().company().isEmpty() && side.onCompanyAccount() && side != Side.SYSTEM;
    }

    private static List<String> ids(Journey journey, Predicate<Touchpoint> which) {
        return journey.touchpoints().stream().filter(which).map(Touchpoint::id).toList();
    }

    private static boolean hasWhatALogDoesNotShow(Journey journey) {
        return journey.touchpoints().stream()
                        .anyMatch(touchpoint -> touchpoint.customerMoney().isPresent()
                                || touchpoint.companyMoney().isPresent()
                                || !touchpoint.label().equals(touchpoint.id()))
                || journey.transitions().stream()
                        .anyMatch(transition -> transition.mode().isPresent()
                                || transition.carried().isPresent()
                                || !transition.label().isEmpty());
    }
}
