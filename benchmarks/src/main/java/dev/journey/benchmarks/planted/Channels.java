package dev.journey.benchmarks.planted;

/** The channels: phone 45 %, mail 20 %, chat 15 %, web 20 %. */
final class Channels {
    private Channels() {}

    static String of(Draws draws) {
        double at = draws.uniform(Choice.CHANNEL, 0);
        if (at < 0.45) {
            return "phone";
        }
        return at < 0.65 ? "mail" : at < 0.8 ? "chat" : "web";
    }

    /** How the customer comes in. */
    static String contact(String channel) {
        return switch (channel) {
            case "phone" -> "Call us";
            case "mail" -> "Write to us";
            case "chat" -> "Start a chat";
            default -> "Fill in the form";
        };
    }
}
