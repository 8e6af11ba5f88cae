package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.RateLimitException;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundRobinTest {

    private static final LlmRequest REQUEST = LlmRequest.of(Message.user("hello"));

    private final FakeTime time = new FakeTime();
    private final Script one = Script.empty();
    private final Script two = Script.empty();
    private final LanguageModel model = RoundRobin.standard().with(time).over(llm("one", one), llm("two", two));

    @Test
    void membersTakeTurns() {
        for (int i = 0; i < 10; i++) {
            model.invoke(REQUEST);
        }

        assertThat(one.calls).hasValue(5);
        assertThat(two.calls).hasValue(5);
    }

    @ParameterizedTest
    @CsvSource({"RATE_LIMIT,60", "CONNECTION,10", "SERVER_UNAVAILABLE,10", "AUTHORIZATION,10"})
    void aMemberThatFailsIsLeftOutForAWhile(ErrorKind kind, long seconds) {
        InvokeException failure = Script.failure(kind);
        one.thenFail(failure);
        model.invoke(REQUEST);

        assertThat(members().get(0))
                .isEqualTo(
                        new RoundRobin.Member("acme", "one", Duration.ofSeconds(seconds), Optional.of(failure), 1, 1));
        assertThat(members().get(1))
                .isEqualTo(new RoundRobin.Member("acme", "two", Duration.ZERO, Optional.empty(), 1, 0));
        time.pass(Duration.ofSeconds(seconds).minusNanos(1));
        model.invoke(REQUEST);
        model.invoke(REQUEST);
        assertThat(one.calls).hasValue(1);
        time.pass(Duration.ofNanos(1));
        model.invoke(REQUEST);
        model.invoke(REQUEST);
        assertThat(one.calls).hasValue(2);
    }

    @Test
    void aRefusedRequestIsRaisedAtOnceAndLeavesNobodyOut() {
        InvokeException refused = Script.failure(ErrorKind.BAD_REQUEST);
        one.thenFail(refused);

        assertThatThrownBy(() -> model.invoke(REQUEST)).isSameAs(refused);
        assertThat(two.calls).hasValue(0);
        assertThat(members()).allMatch(member -> member.cooling().isZero());
    }

    @ParameterizedTest
    @CsvSource({"RATE_LIMIT,1", "AUTHORIZATION,1", "CONNECTION,0", "SERVER_UNAVAILABLE,0"})
    void neverAgainIsHeededWhereAnotherCredentialDoesNotHelp(ErrorKind kind, int others) {
        one.thenFail(Script.failure(Failure.of(kind, "no").notRetryable()));
        catchThrowableOfType(InvokeException.class, () -> model.invoke(REQUEST));

        assertThat(two.calls).hasValue(others);
    }

    @Test
    void anInterruptedCallDoesNotMoveOn() {
        one.always(() -> {
            Thread.currentThread().interrupt();
            throw Script.failure(ErrorKind.CONNECTION);
        });
        assertThatThrownBy(() -> model.invoke(REQUEST)).isInstanceOf(InvokeException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(two.calls).hasValue(0);
        assertThat(members()).allMatch(member -> member.cooling().isZero());
    }

    @Test
    void whenAllFailTheLastFailureIsSeenWithTheOthersSuppressed() {
        InvokeException first = Script.failure(ErrorKind.RATE_LIMIT);
        InvokeException last = Script.failure(ErrorKind.AUTHORIZATION);
        one.thenFail(first);
        two.thenFail(last);

        assertThatThrownBy(() -> model.invoke(REQUEST)).isSameAs(last).hasSuppressedException(first);
        assertThat(one.calls).hasValue(1);
        assertThat(two.calls).hasValue(1);
    }

    @Test
    void whenAllAreLeftOutTheFailureSaysWhenTheFirstIsBack() {
        one.thenFail(Script.failure(ErrorKind.RATE_LIMIT));
        InvokeException soonest = Script.failure(ErrorKind.RATE_LIMIT);
        two.thenFail(Script.failure(ErrorKind.AUTHORIZATION)).thenFail(soonest);
        catchThrowableOfType(InvokeException.class, () -> model.invoke(REQUEST));
        time.pass(Duration.ofSeconds(30));
        catchThrowableOfType(InvokeException.class, () -> model.invoke(REQUEST));

        InvokeException all = catchThrowableOfType(InvokeException.class, () -> model.invoke(REQUEST));
        assertThat(all)
                .isInstanceOf(RateLimitException.class)
                .hasMessage("[acme] Rate limit reached: All 2 members are left out after failures. Try again in 30 s.");
        assertThat(all.retryAfter()).hasValue(Duration.ofSeconds(30));
        assertThat(all.isRetryable()).isTrue();
        assertThat(List.of(one.calls.get(), two.calls.get())).containsExactly(1, 2);
    }

    @Test
    void aRetryAroundWaitsUntilTheFirstMemberIsBack() {
        one.thenFail(Script.failure(ErrorKind.RATE_LIMIT));
        two.thenFail(Script.failure(ErrorKind.RATE_LIMIT));
        Retry retry = Retry.standard().with(time).withRandom(() -> 0);

        assertThat(retry.on(model).invoke(REQUEST).text()).isEqualTo("yes");
        assertThat(time.pauses).containsExactly(Duration.ZERO, Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({"30,60", "300,300", "6000,600"})
    void aVendorThatAsksForLongerIsLeftOutForLonger(long asked, long seconds) {
        Failure failure = Failure.of(ErrorKind.RATE_LIMIT, "slow down");
        one.thenFail(Script.failure(failure.withRetryAfter(Optional.of(Duration.ofSeconds(asked)))));
        model.invoke(REQUEST);

        assertThat(members().get(0).cooling()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void timesCanBeSet() {
        RoundRobin robin = RoundRobin.standard().with(time).withCooldown(Duration.ofSeconds(3), Duration.ZERO);
        one.thenFail(Script.failure(ErrorKind.RATE_LIMIT));
        two.thenFail(Script.failure(ErrorKind.CONNECTION));
        LanguageModel quick = robin.over(llm("one", one), llm("two", two));
        catchThrowableOfType(InvokeException.class, () -> quick.invoke(REQUEST));

        assertThat(RoundRobin.members(quick))
                .extracting(RoundRobin.Member::cooling)
                .containsExactly(Duration.ofSeconds(3), Duration.ZERO);
        assertThatThrownBy(() -> robin.withCooldown(Duration.ZERO, Duration.ofSeconds(-1)))
                .hasMessage("The cooldown must not be negative, but was PT-1S.");
    }

    @Test
    void theOnlyMemberIsNamedAsSuch() {
        LanguageModel alone = RoundRobin.standard()
                .with(time)
                .over(llm("one", Script.empty().thenFail(Script.failure(ErrorKind.CONNECTION))));
        catchThrowableOfType(InvokeException.class, () -> alone.invoke(REQUEST));

        assertThatThrownBy(() -> alone.invoke(REQUEST))
                .hasMessage("[acme] Connection failed: The only member is left out after failures. Try again in 10 s.");
    }

    @Test
    void aMemberThatIsNamedTwiceGetsTwiceTheCalls() {
        LanguageModel strong = llm("strong", one);
        LanguageModel weighted = RoundRobin.standard().with(time).over(strong, strong, llm("weak", two));
        for (int i = 0; i < 9; i++) {
            weighted.invoke(REQUEST);
        }
        assertThat(List.of(one.calls.get(), two.calls.get())).containsExactly(6, 3);
        one.thenFail(Script.failure(ErrorKind.RATE_LIMIT));
        weighted.invoke(REQUEST);
        weighted.invoke(REQUEST);

        assertThat(List.of(one.calls.get(), two.calls.get())).containsExactly(7, 5);
        assertThat(RoundRobin.members(weighted)).hasSize(2);
        weighted.validateCredentials();
        assertThat(one.validations).hasValue(1);
    }

    @Test
    void theCredentialsOfAllMembersAreChecked() {
        model.validateCredentials();

        assertThat(one.validations).hasValue(1);
        assertThat(two.validations).hasValue(1);
    }

    @Test
    void membersAreFoundWhateverIsPutAround() {
        LanguageModel wrapped = Listening.with().on(ConcurrencyLimit.of(1).on(model));

        assertThat(RoundRobin.members(wrapped))
                .extracting(RoundRobin.Member::model)
                .containsExactly("one", "two");
        assertThat(RoundRobin.members(llm("one", one))).isEmpty();
    }

    @Test
    void aRoundRobinWithoutMembersIsRefused() {
        assertThatThrownBy(() -> RoundRobin.of(new LanguageModel[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A round robin must have at least one member.");
    }

    private List<RoundRobin.Member> members() {
        return RoundRobin.members(model);
    }

    private static LanguageModel llm(String name, Script script) {
        return new FakeModels.Llm(name, script);
    }
}
