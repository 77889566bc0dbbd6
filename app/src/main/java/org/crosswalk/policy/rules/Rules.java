package org.crosswalk.policy.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crosswalk.policy.Capacity;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.Rule;

/** The rules a pack can choose from, by the names it uses. */
public final class Rules {
    private static final Map<String, Function<Parameters, Check>> BY_NAME = Map.ofEntries(
            Map.entry("own-group", _ -> new OwnGroup()),
            Map.entry("whole-group", _ -> new WholeGroup()),
            Map.entry("copy-to-principal", _ -> new PrivacyCopy()),
            Map.entry("never-one-alone", _ -> new NeverAlone()),
            Map.entry("members-at-least", MembersAtLeast::with),
            Map.entry("second-pair-of-eyes", _ -> new SecondPairOfEyes()),
            Map.entry("somebody-hears", _ -> new SomebodyHears()),
            Map.entry("among-staff", _ -> new AmongStaff()),
            Map.entry("no-single-guardians", _ -> new NoSingleGuardians()),
            Map.entry("guardians-only", _ -> new GuardiansOnly()),
            Map.entry("urgent-by-duty", _ -> new UrgentByDuty()),
            Map.entry("guardian-rights", _ -> new GuardianRights()),
            Map.entry("sis-address", _ -> new SisAddress()),
            Map.entry("only-own-students", _ -> new OnlyOwnStudents()),
            Map.entry("approved-links", ApprovedLinks::with),
            Map.entry("not-under-embargo", _ -> new NotUnderEmbargo()),
            Map.entry("district-accounts", _ -> new DistrictAccounts()),
            Map.entry("scan", ScanCategories::with));

    private Rules() {}

    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /**
     * Makes the rule's check.
     *
     * @param given parameters as the pack gives them; {@code for} and {@code about} narrow any rule but the scan's
     * @throws IllegalArgumentException where no such rule exists, with a sentence saying so; {@link WrongParameter} where
     *     a parameter is wrong
     */
    public static Check make(String name, Map<String, String> given) {
        Function<Parameters, Check> maker = BY_NAME.get(name);
        if (maker == null) {
            throw new IllegalArgumentException("There is no rule named " + name);
        }
        Parameters parameters = new Parameters(given);
        Check check = name.equals("scan") ? maker.apply(parameters) : narrowed(maker, parameters);
        parameters.refuseLeftovers(name);
        return check;
    }

    private static Check narrowed(Function<Parameters, Check> maker, Parameters parameters) {
        Set<Capacity> capacities = parameters.words("for", Rules::capacity);
        Set<Matter> matters = parameters.words("about", Rules::matter);
        Check check = maker.apply(parameters);
        return capacities.isEmpty() && matters.isEmpty()
                ? check
                : new OnlyFor(
                        check,
                        capacities.isEmpty() ? Set.of(Capacity.values()) : capacities,
                        matters.isEmpty() ? Set.of(Matter.values()) : matters);
    }

    /**
     * Makes the check of a layer's rule. What a layer's scan does not name stays as the district has it.
     *
     * @param above what the layer is added to
     * @throws IllegalArgumentException as {@link #make}, and where the rule would loosen what is above it
     */
    public static Check tightening(String name, Map<String, String> given, Pack above) {
        Map<String, String> parameters = new HashMap<>(given);
        if (name.equals("scan") && parameters.putIfAbsent("otherwise", "nothing") != null) {
            throw new WrongParameter("otherwise", "A layer names what it tightens; the rest stays as it is above");
        }
        Check check = make(name, parameters);
        if (unwrapped(check) instanceof Graded graded) {
            graded.refuseLoosening(checks(above));
        }
        return check;
    }

    private static List<Check> checks(Pack pack) {
        return pack.allRules().map(Rule::check).map(Rules::unwrapped).toList();
    }

    private static Check unwrapped(Check check) {
        return check instanceof OnlyFor only ? only.check() : check;
    }

    private static Capacity capacity(String word) {
        return constant(
                Capacity.class,
                word,
                "for one of coach, teacher, principal, superintendent, counselor, nurse, office and none");
    }

    private static Matter matter(String word) {
        return constant(Matter.class, word, "about one of ordinary, medical and academic");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word, String choice) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("'" + word + "' is unknown: a rule is " + choice, unknown);
        }
    }
}
