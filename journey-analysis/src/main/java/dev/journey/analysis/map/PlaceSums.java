package dev.journey.analysis.map;

import dev.journey.analysis.measure.Visit;
import dev.journey.model.Side;
import dev.journey.model.log.Column;

/** What the visits of one touchpoint add up to. Times in milliseconds. Not thread-safe. */
final class PlaceSums {
    final String name;
    long visits;
    long cases;
    long byCustomer;
    long seen;
    double along;
    double customer;
    double company;
    double misplaced;

    private int mainHolder = Column.MISSING;
    private long mainHolderVisits;

    PlaceSums(String name) {
        this.name = name;
    }

    /** Takes a visit, and the customer's milliseconds with it that were the company's to spend. */
    void add(Visit visit, double misplacedMillis) {
        visits++;
        byCustomer += visit.side() == Side.CUSTOMER ? 1 : 0;
        seen += visit.front() ? 1 : 0;
        customer += visit.activeMillis();
        customer += visit.waitMillis();
        company += visit.companyMillis();
        misplaced += misplacedMillis;
    }

    boolean isCustomers() {
        return 2 * byCustomer > visits;
    }

    boolean isSeen() {
        return 2 * seen > visits;
    }

    double meanAlong() {
        return cases == 0 ? 0 : along / cases;
    }

    /** Takes how often a holder does it. */
    void offerHolder(int code, long times) {
        boolean more = times > mainHolderVisits || (times == mainHolderVisits && code < mainHolder);
        if (code != Column.MISSING && more) {
            mainHolder = code;
            mainHolderVisits = times;
        }
    }

    /** The code of whoever does it most often, ties by the lower code; {@link Column#MISSING} where nobody is named. */
    int mainHolder() {
        return mainHolder;
    }
}
