package dev.journey.model.read;

import com.google.common.collect.ImmutableMap;
import dev.journey.model.Role;
import java.util.List;
import java.util.Map;

/**
 * Column names in German, Spanish, Portuguese, Italian and French by which a draft proposes a column for a role, in the form of
 * {@link KnownNames#normalised}. Nobody reads a log by them before a person has looked.
 */
final class ForeignNames {
    private static final Map<Role, List<String>> TABLE = ImmutableMap.<Role, List<String>>builder()
            .put(
                    Role.CASE,
                    words(
                            "vorgang vorgangsnummer vorgangsid fall fallnummer fallid ticketnr ticketnummer störung expediente caso"
                                    + " casoid idcaso incidencia númerodecaso numerodecaso chamado protocolo processo dossier n°dossier"
                                    + " numérodedossier numerodossier pratica numeropratica segnalazione"))
            .put(
                    Role.TOUCHPOINT,
                    words(
                            "tätigkeit aktivität schritt ereignis actividad paso evento etapa atividade passo étape activité"
                                    + " événement attività"))
            .put(
                    Role.START,
                    words(
                            "zeitpunkt zeitstempel beginn startzeit datumuhrzeit datum fechahora fechayhora fecha inicio datahora"
                                    + " dataehora início horodatage dateheure dateetheure début dataora inizio data"))
            .put(Role.END, words("ende endzeit enddatum fechafin fin datafim fim datedefin datafine fine"))
            .put(
                    Role.ACTOR,
                    words(
                            "bearbeiter sachbearbeiter mitarbeiter zugewiesenan operador agente responsable asignadoa atendente"
                                    + " responsável analista intervenant opérateur conseiller assignéà operatore addetto assegnatoa"))
            .put(
                    Role.TEAM,
                    words(
                            "abteilung gruppe bereich equipo departamento grupo área equipe equipa setor équipe service groupe"
                                    + " squadra reparto gruppo ufficio"))
            .put(Role.CHANNEL, words("kanal kontaktkanal canal canale"))
            .put(
                    Role.CUSTOMER,
                    words(
                            "kunde kundennummer kundenid melder cliente clienteid idcliente solicitante numéroclient demandeur"
                                    + " codicecliente richiedente"))
            .put(Role.ISSUE_TYPE, words("kategorie anliegen categoría categoria tipo catégorie motif motivo"))
            .put(Role.STATUS, words("zustand estado statut état stato"))
            .build();

    private ForeignNames() {}

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    /** The names of a role, normalised, the best first. */
    static List<String> of(Role role) {
        return TABLE.getOrDefault(role, List.of());
    }
}
