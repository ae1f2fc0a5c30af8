package dev.journey.analysis.practice;

import dev.journey.model.SurveyScale;

/**
 * One answer to a survey.
 *
 * @param caseIndex its case
 * @param step the step that gives it
 * @param kind the kind of survey
 * @param scale its scale
 * @param value the answer, on the scale
 */
record Answer(int caseIndex, int step, String kind, SurveyScale scale, double value) {
    double goodness() {
        return scale.goodness(value);
    }
}
