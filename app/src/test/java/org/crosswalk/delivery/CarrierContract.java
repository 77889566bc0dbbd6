package org.crosswalk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosswalk.common.PersonId;
import org.junit.jupiter.api.Test;

/** What every carrier must do, whatever its channel. */
public interface CarrierContract {
    Carrier carrier();

    Parcel parcelFor(PersonId person);

    /** Makes the letter known where the carrier needs that. */
    Letter written(Letter letter);

    /** The subjects that have reached the person, a duplicate counted once. */
    List<String> reached(PersonId person);

    @Test
    default void letterReachesItsRecipientAndNobodyElse() {
        carry(Cast.consignment(written(Cast.letter("Game on Friday")), parcelFor(Cast.ANA)));
        assertThat(reached(Cast.ANA)).containsOnlyOnce("Game on Friday");
        assertThat(reached(Cast.BEN)).doesNotContain("Game on Friday");
    }

    @Test
    default void oneTripCarriesSeveralLetters() {
        Letter letter = written(Cast.letter("Bus at 3"));
        try (Carrier.Trip trip = carrier().setOut()) {
            assertThat(trip.carry(Cast.consignment(letter, parcelFor(Cast.ANA))))
                    .isInstanceOf(Outcome.Delivered.class);
            assertThat(trip.carry(Cast.consignment(letter, parcelFor(Cast.BEN))))
                    .isInstanceOf(Outcome.Delivered.class);
        }
        assertThat(reached(Cast.ANA)).contains("Bus at 3");
        assertThat(reached(Cast.BEN)).contains("Bus at 3");
    }

    @Test
    default void carriedTwiceItCanBeToldToBeTheSame() {
        Consignment consignment = Cast.consignment(written(Cast.letter("Once only")), parcelFor(Cast.ANA));
        carry(consignment);
        carry(consignment);
        assertThat(reached(Cast.ANA)).containsOnlyOnce("Once only");
    }

    @Test
    default void outcomeNeverTellsTheAddress() {
        assertThat(carry(Cast.consignment(written(Cast.letter()), parcelFor(Cast.ANA)))
                        .detail())
                .isNotBlank()
                .doesNotContain("@", Cast.ANA.value());
    }

    @Test
    default void oneCarryTakesABoundedTime() {
        assertThat(carrier().longest()).isPositive();
    }

    private Outcome carry(Consignment consignment) {
        try (Carrier.Trip trip = carrier().setOut()) {
            Outcome outcome = trip.carry(consignment);
            assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
            return outcome;
        }
    }
}
