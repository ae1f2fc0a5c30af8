package dev.journey.junit;

import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;

/** A test as a user writes it; it runs with all others. */
class CheckoutTest {
    @JourneyBudget("budget.json")
    Journey checkout() {
        return journey(10);
    }

    @JourneyBudget(value = "/dev/journey/junit/budget.json")
    static Journey slow_checkout() {
        return journey(29);
    }

    static Journey journey(double minutes) {
        return Journey.named("Checkout")
                .customer("customer")
                .touchpoint("pay", pay -> pay.by("customer").minutes(minutes, 0))
                .start("pay")
                .from("pay")
                .to(Outcome.RESOLVED)
                .build();
    }
}
