#include "base/rng.h"
#include "core/model/small_world.h"
#include "whatif/action.h"

#include <QtTest>
#include <algorithm>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

const base::TimeWindow kWindow{kNow + 2h, kNow + 5h};

/// Four hosts in two zones, two services of two replicas, one of them pinned, and one whose replicas may move.
model::World fleet() {
    model::World world;
    world.zones = {"z0", "z1"};
    world.datastores = {"d0"};
    for (int h = 0; h < 4; ++h) host(world, addHost(world, 8000, 1 << 30)).zone = h % 2;
    host(world, 1).vulnerability.cvss = 8.1;
    for (int s = 0; s < 3; ++s) addService(world);
    for (int w = 0; w < 4; ++w) addWorkload(world, amounts(1000, 1 << 20), w, w / 2);
    workload(world, 3).rules.pinned = true;
    for (int w = 0; w < 3; ++w) addWorkload(world, amounts(1000, 1 << 20), w, 2);
    workload(world, 2).datastores = {0};
    return world;
}

const char* const kTemplate = R"({"penumbra": "change-template", "format": 1, "name": "patch", "changes": [
    {"action": "change-demand", "params": {"workload": "w2", "factor": "3"}}]})";

const char* const kManifest = R"({"penumbra": "manifest", "format": 1, "parts": [
    {"service": "mail", "replicas": 2, "pattern": {"id": "workload/mail-0", "kind": "workload", "request": {"cpu": 500}}}]})";

/// Edits of every action that fit that fleet and do not get in each other's way.
std::vector<whatif::Edit> oneOfEach() {
    std::vector<whatif::Edit> edits;
    for (const char* text : {"deploy service=s9 cpu=2 memory='1 GiB' replicas=3",
                             "scale service=s0 replicas=4 load=shared",
                             "change-demand service=s1 factor=1.5 ramp=1h",
                             "set-slo service=s0 latency=300ms",
                             "resize workload=w2 cpu=500m",
                             "move workload=w0 host=h3",
                             "fail-host host=h0",
                             "drain-host host=h1",
                             "cordon-host host=h2",
                             "add-hosts like=h1 count=2 zone=z0",
                             "remove-host host=h3",
                             "change-rules service=s0 gather=zone keep-off=h2",
                             "limit-licence licence=oracle service=s2 most=24",
                             "set-policy policy=kubernetes",
                             "evict workload=w4",
                             "migrate-service service=s2 zone=z1",
                             "rollout service=s2 surge=1 unavailable=0",
                             "reserve purpose=spare cpu=1 host=h2",
                             "change-dependency service=s0 on=s1 kind=soft",
                             "fail-hosts zone=z1",
                             "drain-hosts zone=z0",
                             "cordon-hosts host=h2",
                             "degrade-hosts host=h2 cpu=0.5",
                             "patch-hosts zone=z1",
                             "fail-datastore datastore=d0",
                             "replace-hosts host=h1 cpu=16",
                             "remove-hosts host=h2",
                             "apply-template template=later",
                             "deploy-manifest manifest=later"}) {
        auto edit = whatif::parseEdit(text);
        if (!edit) qFatal("%s: %s", text, edit.error().text.c_str());
        if (edit->change.action == "apply-template") edit->change.params["template"] = kTemplate;
        if (edit->change.action == "deploy-manifest") edit->change.params["manifest"] = kManifest;
        edit->window = kWindow;
        edits.push_back(std::move(*edit));
    }
    return edits;
}

model::World applied(const std::vector<whatif::Edit>& edits) { return whatif::apply(fleet(), edits).world; }

/// "It begins like a sentence, says something and ends like one."
bool isSentence(const std::string& text) {
    return text.size() > 12 && (text.back() == '.' || text.back() == '?') &&
           std::islower(static_cast<unsigned char>(text.front())) == 0;
}

/// Values that somebody types or a broken file holds.
std::string nasty(base::Rng& rng) {
    static const std::vector<std::string> kPool{"",
                                                " ",
                                                "0",
                                                "-1",
                                                "1",
                                                "3",
                                                "1e308",
                                                "-1e308",
                                                "nan",
                                                "inf",
                                                "9223372036854775807",
                                                "-9223372036854775808",
                                                "99999999999999999999",
                                                "0x10",
                                                "1,5",
                                                "1.5",
                                                "0.5",
                                                "300ms",
                                                "500m",
                                                "4 GiB",
                                                "4 furlongs",
                                                "true",
                                                "yes",
                                                "each",
                                                "first-fit",
                                                "shared",
                                                "hard",
                                                "25%",
                                                "d0",
                                                kTemplate,
                                                kManifest,
                                                "h0",
                                                "h1",
                                                "host/h2",
                                                "w0",
                                                "w3",
                                                "workload/w1",
                                                "s0",
                                                "service/s1",
                                                "s2",
                                                "zone/z1",
                                                "z0",
                                                "nobody",
                                                "host/",
                                                "1h",
                                                "-1h",
                                                "99999999999d",
                                                "soon",
                                                "2026-03-01T02:00:00Z",
                                                "9999-12-31",
                                                "{}",
                                                "{0}",
                                                "%s",
                                                "'",
                                                "\"",
                                                "=",
                                                "a=b",
                                                "\n",
                                                std::string("\0x", 2),
                                                "\xff\xfe",
                                                "é",
                                                std::string(5000, 'x'),
                                                std::string(300, '9')};
    return kPool[rng.below(static_cast<std::uint32_t>(kPool.size()))];
}

/// Half of the names and choices are ones that there are, so that actions with many parameters fit at times, too.
std::string fuzzedValue(const base::ParamSpec& spec, base::Rng& rng) {
    if (rng.below(2) == 0) return nasty(rng);
    const auto number = rng.below(4);
    switch (spec.kind) {
    case base::ParamKind::Host:
        return fmt::format("h{}", number);
    case base::ParamKind::Workload:
        return fmt::format("w{}", number);
    case base::ParamKind::Service:
        return fmt::format("s{}", number / 2);
    case base::ParamKind::Choice: {
        std::vector<std::string> choices{""};
        for (const char* c = spec.choices; *c != 0; ++c) {
            if (*c == '|')
                choices.emplace_back();
            else
                choices.back() += *c;
        }
        return choices[rng.below(static_cast<std::uint32_t>(choices.size()))];
    }
    default:
        return nasty(rng);
    }
}

/// Half of the edits are one that fits, with some of its values changed.
whatif::Edit fuzzed(const whatif::Action& action, const whatif::Edit& fitting, base::Rng& rng) {
    if (rng.below(2) == 0) {
        auto edit = fitting;
        for (const auto& spec : action.params)
            if (rng.below(8) == 0) edit.change.params[spec.key] = fuzzedValue(spec, rng);
        return edit;
    }
    whatif::Edit edit;
    edit.key = nasty(rng);
    if (edit.key.empty()) edit.key = "e1"; // what one without a key gets when it is read
    edit.note = nasty(rng);
    edit.change.action = action.id;
    const auto density = rng.below(100);
    for (const auto& spec : action.params)
        if (rng.below(100) < density) edit.change.params[spec.key] = fuzzedValue(spec, rng);
    if (rng.below(100) < 5) edit.change.params[nasty(rng)] = nasty(rng);
    const auto at = [&] { return kNow + std::chrono::hours(rng.below(24)); };
    if (rng.below(2) == 0) edit.window.begin = at();
    if (rng.below(2) == 0) edit.window.end = at();
    return edit;
}

} // namespace

class ContractTest final : public QObject {
    Q_OBJECT
private slots:
    void thereIsOneOfEach() {
        const auto edits = oneOfEach();
        for (const auto* action : whatif::actions())
            QVERIFY2(std::any_of(edits.begin(), edits.end(),
                                 [&](const auto& edit) { return edit.change.action == action->id; }),
                     action->id);
        QVERIFY(whatif::apply(fleet(), edits).skipped.empty());
    }

    void editsSurviveAFileAndACommandLine() {
        const whatif::Scenario scenario{"all", oneOfEach()};
        const auto text = base::dumpJson(whatif::toJson(scenario));
        const auto back = base::parseJson(text, "test").and_then(whatif::scenarioFromJson);
        QVERIFY(back);
        QVERIFY(*back == scenario);
        QCOMPARE(base::dumpJson(whatif::toJson(*back)), text);
        QVERIFY(applied(back->edits) == applied(scenario.edits));
        for (const auto& edit : scenario.edits) {
            auto line = fmt::format("{} from={} to={} note='a b'", edit.change.action,
                                    base::formatTime(edit.window.begin), base::formatTime(edit.window.end));
            for (const auto& [key, value] : edit.change.params) line += fmt::format(" {}='{}'", key, value);
            const auto read = whatif::parseEdit(line);
            QVERIFY2(read, line.c_str());
            QVERIFY2(read->change == edit.change && read->window == edit.window && read->note == "a b", line.c_str());
        }
    }

    void aSurgeOfMoreThanThereAreIsAShareForgotten() {
        const auto skipped = [](const char* text) {
            const std::vector edits{*whatif::parseEdit(text)};
            return whatif::apply(fleet(), edits).skipped;
        };
        const auto refused = skipped("rollout service=s2 surge=25 from=2026-02-25T08:13:20Z");
        QCOMPARE(refused.size(), std::size_t{1});
        QVERIFY2(refused[0].reason.find("25%") != std::string::npos, refused[0].reason.c_str());
        QVERIFY(skipped("rollout service=s2 surge=25% from=2026-02-25T08:13:20Z").empty());
        QVERIFY(skipped("rollout service=s2 surge=3 from=2026-02-25T08:13:20Z").empty());
    }

    void droppingAnEditUndoesIt() {
        const auto edits = oneOfEach();
        for (std::size_t gone = 0; gone < edits.size(); ++gone) {
            auto fewer = edits;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(gone));
            auto disabled = edits;
            disabled[gone].enabled = false;
            const auto expected = applied(fewer);
            QVERIFY2(applied(disabled) == expected, edits[gone].change.action.c_str());
            QVERIFY2(!(applied(edits) == expected), edits[gone].change.action.c_str());
            disabled[gone].enabled = true;
            QVERIFY2(applied(disabled) == applied(edits), edits[gone].change.action.c_str());
        }
        QVERIFY(applied({}) == fleet());
    }

    void everyDescriptionNamesWhatAndWhen() {
        for (const auto& edit : oneOfEach()) {
            const auto text = whatif::describe(edit);
            QVERIFY2(text.find("from 25 Feb 2026 08:13:20 to 25 Feb 2026 11:13:20 UTC") != std::string::npos,
                     text.c_str());
            for (const char* key : {"host", "workload", "service"})
                if (const auto it = edit.change.params.find(key); it != edit.change.params.end())
                    QVERIFY2(text.find(it->second) != std::string::npos, text.c_str());
        }
    }

    void everyWrongValueIsNamed() {
        for (const auto& edit : oneOfEach()) {
            const auto* action = whatif::actions().find(edit.change.action);
            for (const auto& spec : action->params) {
                if (spec.kind == base::ParamKind::Text ||
                    (spec.kind == base::ParamKind::Service && edit.change.action == "deploy"))
                    continue; // any text will do
                auto wrong = edit;
                wrong.change.params[spec.key] = "no such thing";
                const auto result = whatif::apply(fleet(), {&wrong, 1});
                QVERIFY2(result.skipped.size() == 1, spec.key);
                const auto& reason = result.skipped[0].reason;
                QVERIFY2(isSentence(reason), reason.c_str());
                const bool both = reason.find("Both a service and a workload") != std::string::npos;
                QVERIFY2(both || reason.find("no such thing") != std::string::npos, reason.c_str());
                QVERIFY2(result.world == fleet(), spec.key);
            }
        }
    }

    void fuzzedEditsNeverHurt() {
        const auto base = fleet();
        const auto examples = oneOfEach();
        for (const auto* action : whatif::actions()) {
            base::Rng rng(7);
            int fitting = 0;
            const auto example = std::find_if(examples.begin(), examples.end(),
                                              [&](const auto& one) { return one.change.action == action->id; });
            QVERIFY2(example != examples.end(), action->id);
            for (int i = 0; i < 4000; ++i) {
                const auto edit = fuzzed(*action, *example, rng);
                const auto result = whatif::apply(base, {&edit, 1});
                QVERIFY2(!whatif::describe(edit).empty(), action->id);
                if (result.skipped.empty()) {
                    ++fitting;
                } else {
                    QVERIFY2(isSentence(result.skipped[0].reason), result.skipped[0].reason.c_str());
                    QVERIFY2(result.world == base, action->id);
                }
                model::breakpoints(result.world, {kNow, kNow + 48h});
                const auto read = whatif::scenarioFromJson(whatif::toJson(whatif::Scenario{"x", {edit}}));
                if (!edit.window.empty()) QVERIFY(read && read->edits.front() == edit);
            }
            QVERIFY2(fitting > 0, action->id); // or the pool has nothing that fits this action
        }
    }

    void fuzzedLinesNeverHurt() {
        base::Rng rng(8);
        std::vector<std::string> ids{"", "explode"};
        for (const auto* action : whatif::actions()) ids.emplace_back(action->id);
        for (int i = 0; i < 20'000; ++i) {
            std::string line = ids[rng.below(static_cast<std::uint32_t>(ids.size()))];
            for (auto words = rng.below(6); words > 0; --words) {
                line += ' ';
                line += (rng.below(3) == 0 ? nasty(rng) : "host") + (rng.below(5) == 0 ? "" : "=") + nasty(rng);
            }
            const auto edit = whatif::parseEdit(line);
            if (!edit) QVERIFY2(isSentence(edit.error().text), edit.error().text.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(ContractTest)
#include "contract_test.moc"
