package dev.journey.analysis.map;

/**
 * A touchpoint on the map. Minutes are sums over all visits, of the minutes that are known.
 *
 * @param touchpoint its name
 * @param lane position of its lane
 * @param along how far along a case it first comes, mean over the cases that visit it: 0 with the first step, 1 with the last
 * @param visits how often it was visited
 * @param cases in how many cases
 * @param customerMinutes the customers' own doing and attended wait at it
 * @param companyMinutes company work at it
 * @param misplacedMinutes those of the customers' minutes that were the company's to spend
 */
public record Place(
        String touchpoint,
        int lane,
        double along,
        long visits,
        long cases,
        double customerMinutes,
        double companyMinutes,
        double misplacedMinutes) {}
