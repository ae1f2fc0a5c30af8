package dev.journey.analysis.observed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Cases of customers who are known, to find those that come soon after another one. Not thread-safe. */
final class RepeatTally {
    private static final Comparator<Contact> BY_ISSUE_AND_START =
            Comparator.comparingInt(Contact::issue).thenComparingLong(Contact::start);

    private final List<Contact> contacts = new ArrayList<>();
    private int customers;
    /** By customer, issue and start; empty where it has to be made. */
    private Contact[] sorted = {};

    /** One case of one customer about one issue. */
    private record Contact(int customer, int issue, long start, long end) {
        private boolean sameMatter(Contact other) {
            return customer == other.customer && issue == other.issue;
        }
    }

    void add(int customer, int issue, long start, long end) {
        contacts.add(new Contact(customer, issue, start, end));
        customers = Math.max(customers, customer + 1);
        sorted = new Contact[0];
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
        sort();
        long repeats = 0;
        long lastEnd = 0;
        for (int i = 0; i < sorted.length; i++) {
            Contact contact = sorted[i];
            boolean again = i > 0 && contact.sameMatter(sorted[i - 1]);
            repeats += again && contact.start - lastEnd <= windowMillis ? 1 : 0;
            lastEnd = again ? Math.max(lastEnd, contact.end) : contact.end;
        }
        return repeats;
    }

    /** A counting sort by customer, then the few contacts of each are sorted. */
    private void sort() {
        if (sorted.length == contacts.size()) {
            return;
        }
        int[] ends = new int[customers + 1];
        for (Contact contact : contacts) {
            ends[contact.customer + 1]++;
        }
        for (int customer = 0; customer < customers; customer++) {
            ends[customer + 1] += ends[customer];
        }
        sorted = new Contact[contacts.size()];
        for (Contact contact : contacts) {
            sorted[ends[contact.customer]++] = contact;
        }
        for (int customer = 0; customer < customers; customer++) {
            Arrays.sort(sorted, customer == 0 ? 0 : ends[customer - 1], ends[customer], BY_ISSUE_AND_START);
        }
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
