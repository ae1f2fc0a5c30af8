package dev.journey.analysis.observed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cases of customers who are known, to find those that come soon after another one. Not thread-safe. */
final class RepeatTally {
    private final List<Contact> contacts = new ArrayList<>();

    /** One case of one customer about one issue. */
    private record Contact(int customer, int issue, long start, long end) {
        private boolean sameMatter(Contact other) {
            return customer == other.customer && issue == other.issue;
        }
    }

    void add(int customer, int issue, long start, long end) {
        contacts.add(new Contact(customer, issue, start, end));
    }

    /** How many cases have a known customer. */
    long cases() {
        return contacts.size();
    }

    /**
     * How many cases begin at most so long after the end of an earlier case of the same customer and issue (or before that
     * has ended).
     */
    long repeatsWithin(long windowMillis) {
        List<Contact> sorted = new ArrayList<>(contacts);
        sorted.sort(Comparator.comparingInt(Contact::customer)
                .thenComparingInt(Contact::issue)
                .thenComparingLong(Contact::start));
        long repeats = 0;
        long lastEnd = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Contact contact = sorted.get(i);
            boolean again = i > 0 && contact.sameMatter(sorted.get(i - 1));
            repeats += again && contact.start - lastEnd <= windowMillis ? 1 : 0;
            lastEnd = again ? Math.max(lastEnd, contact.end) : contact.end;
        }
        return repeats;
    }

    void absorb(RepeatTally other, Recoding recoding) {
        for (Contact contact : other.contacts) {
            add(
                    recoding.customers().of(contact.customer),
                    recoding.issues().of(contact.issue),
                    contact.start,
                    contact.end);
        }
    }
}
