package org.crosswalk.policy;

import static org.crosswalk.policy.Situation.JAYLEN;
import static org.crosswalk.policy.Situation.LEO;
import static org.crosswalk.policy.Situation.MAYA;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a district can be asked about: to whom a message goes, and on what matter. */
final class Cases {
    private Cases() {}

    /** Each audience by its name, as Coach Reyes would write to it. */
    static Map<String, Situation> audiences() {
        Situation team = Situation.ofTheTeam();
        Map<String, Situation> audiences = new LinkedHashMap<>();
        audiences.put("the whole group", team);
        audiences.put("the whole group, which has one student", team.teamOfOne());
        audiences.put(
                "two of three students",
                team.students(Set.of(JAYLEN, MAYA, LEO)).to(JAYLEN, MAYA));
        audiences.put("one student", team.to(JAYLEN));
        audiences.put("the guardians of the group", team.guardian());
        audiences.put("the group and its guardians", team.withGuardians());
        audiences.put("the guardians of one student", team.home());
        audiences.put("the whole group, of which one student hears", team.heardBy(JAYLEN));
        audiences.put("the whole group, urgently, with the duty", team.urgent(Known.of(true)));
        audiences.put("the whole group, urgently, without the duty", team.urgent(Known.of(false)));
        audiences.put("a group of staff alone", team.amongStaff());
        return audiences;
    }

    /** Every audience on every matter. */
    static Map<String, Situation> all() {
        Map<String, Situation> all = new LinkedHashMap<>();
        audiences().forEach((audience, situation) -> {
            for (Matter matter : Matter.values()) {
                all.put(audience + ", " + matter.name().toLowerCase(Locale.ROOT), situation.about(matter));
            }
        });
        return all;
    }
}
