package dev.journey.analysis.practice;

import com.google.common.collect.Maps;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.DataItem;
import java.util.Map;

/**
 * What customers had to say again. A repeat is an item that is asked for though the customer gave it before in the case; it is
 * justified at a step of class VERIFICATION, or when the item has expired. Source: DEFINITIONS section 3.
 *
 * @param asked items asked for, each time counted
 * @param given items given, each time counted
 * @param known different items given, case by case; not above {@code given}
 * @param repeats unjustified repeats, by what asking means to the customer
 * @param justified justified repeats
 * @param cases cases with an unjustified repeat, of all
 * @param minutes customer minutes of unjustified repeats: of a step that asks for several items, their part
 * @param unread what customers gave in writing or on their own that the company's next act asked for again or met with a sales
 *     pitch, of all such
 * @param retained of the items known when somebody else asks, those not asked for again
 * @param inDistress unjustified repeats in cases with a sentiment of distress or a life event
 * @param leaving how much more often customers left where something was asked again, with its 90 % interval; not a cause
 */
public record Context(
        long asked,
        long given,
        long known,
        Map<DataItem.Ask, Long> repeats,
        long justified,
        Share cases,
        double minutes,
        Share unread,
        Share retained,
        long inDistress,
        Known<Estimate> leaving) {
    /** Copies. */
    public Context {
        repeats = Maps.immutableEnumMap(repeats);
    }
}
