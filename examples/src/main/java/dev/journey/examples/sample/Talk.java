package dev.journey.examples.sample;

import dev.journey.examples.sample.Team.Agent;

/**
 * A conversation with the company.
 *
 * @param agent who has it on the company's side
 * @param channel where
 */
record Talk(Agent agent, Channel channel) {

    /** Whether the customer is on the line. */
    boolean live() {
        return channel == Channel.PHONE || channel == Channel.CHAT;
    }

    /** Where the company gets back to the customer later: nobody keeps a chat open. */
    Channel back() {
        return channel == Channel.CHAT ? Channel.MAIL : channel;
    }
}
