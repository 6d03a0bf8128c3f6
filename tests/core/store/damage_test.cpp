#include "base/rng.h"
#include "core/store/fleet.h"
#include "store/block.h"

#include <QTest>
#include <optional>

using namespace penumbra;
using namespace penumbra::test;
using store::OpenMode;
using store::Workspace;

namespace {

/// Everything that can be asked of a workspace, each answer as text: what was read, or nothing where it was refused.
using Answers = std::vector<std::optional<std::string>>;

std::string textOf(const model::Inventory& inventory) {
    std::string out;
    for (const auto& r : inventory.resources())
        out += r.id.text() + "=" + std::to_string(r.capacity.at(model::kCpu)) + ";";
    for (const auto& r : inventory.relations()) out += r.from.text() + ">" + r.to.text() + ";";
    for (const auto& e : inventory.events()) out += e.id.text() + e.title + ";";
    for (const auto& s : inventory.series())
        out += s.key.text() + std::to_string(s.samples) + base::formatTime(s.first) + base::formatTime(s.last) + ";";
    return out;
}

template <class Value, class Text>
void answer(Answers& out, const base::Result<Value>& result, const Text& text) {
    out.push_back(result ? std::optional<std::string>(text(*result)) : std::nullopt);
}

void askAll(Answers& out, const Workspace& workspace) {
    for (const std::int64_t revision : {1, 5, 12}) answer(out, workspace.inventory(revision), textOf);
    answer(out, workspace.inventory(), textOf);
    answer(out, workspace.head(), [](const auto& r) { return std::to_string(r.number) + r.source; });
    answer(out, workspace.revisions(), [](const auto& all) {
        std::string text;
        for (const auto& r : all) text += std::to_string(r.number) + base::formatTime(r.time) + r.source;
        return text;
    });
    for (const char* name : {"h1", "h2", "h3"}) {
        answer(out, workspace.samples(samples(name, 0, 0).key, {}), [](const model::Samples& s) {
            std::string text;
            for (std::size_t i = 0; i < s.times.size(); ++i)
                text += std::to_string(s.times[i]) + ":" + std::to_string(s.values[i]) + ",";
            return text;
        });
        answer(out, workspace.history(host(name).id), [](const auto& items) {
            std::string text;
            for (const auto& item : items) text += item.key + item.value + base::formatTime(item.time);
            return text;
        });
    }
    answer(out, workspace.cursor("source"), [](const auto& text) { return text; });
    answer(out, workspace.documents("scenario"), [](const auto& all) {
        std::string text;
        for (const auto& d : all) text += d.name + d.json;
        return text;
    });
    answer(out, workspace.audit(), [](const auto& all) {
        std::string text;
        for (const auto& entry : all) text += entry.what + entry.hash;
        return text;
    });
}

void fill(Workspace& workspace) {
    base::Rng rng(3);
    for (int n = 1; n <= 12; ++n) {
        model::Batch batch;
        batch.source = "source";
        batch.time = base::fromMillis(n * 1000);
        batch.cursor = "cursor " + std::to_string(n);
        for (const char* name : {"h1", "h2", "h3"}) {
            batch.resources.push_back(host(name, n));
            batch.relations.push_back(runsOn("w" + std::to_string(n % 4), name));
            batch.configItems.push_back({host(name).id, "kernel", std::to_string(n), batch.time});
            auto series = samples(name, n * std::int64_t{60'000'000}, 700);
            for (auto& value : series.values) value += rng.normal();
            batch.samples.push_back(std::move(series));
        }
        model::ScheduledEvent event;
        event.id = model::EventId("event/" + std::to_string(n % 3));
        event.title = "Number " + std::to_string(n);
        batch.events = {event};
        (void)workspace.commit(batch);
        (void)workspace.putDocument(
            {"scenario", "s" + std::to_string(n % 5), R"({"n":)" + std::to_string(n) + "}", batch.time});
    }
}

QByteArray damaged(QByteArray bytes, base::Rng& rng) {
    const auto at = static_cast<qsizetype>(rng.below(static_cast<std::uint32_t>(bytes.size())));
    switch (rng.below(5)) {
    case 0:
    case 1:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << rng.below(8)));
        break;
    case 2:
        bytes[at] = static_cast<char>(rng.below(256));
        break;
    case 3:
        for (qsizetype i = at; i < std::min(at + 512, bytes.size()); ++i) bytes[i] = 0;
        break;
    default: {
        // One page lands in another's place, as after a lost write.
        const auto pages = static_cast<std::uint32_t>(bytes.size() / 4096);
        const auto from = static_cast<qsizetype>(rng.below(pages)) * 4096;
        const auto to = static_cast<qsizetype>(rng.below(pages)) * 4096;
        bytes.replace(to, 4096, bytes.mid(from, 4096));
    }
    }
    return bytes;
}

} // namespace

class DamageTest : public QObject {
    Q_OBJECT

private slots:
    void noDamageGivesAWrongAnswer() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        Answers truth;
        {
            auto workspace = Workspace::open(path, OpenMode::Create);
            PENUMBRA_OK(workspace);
            fill(*workspace);
            askAll(truth, *workspace);
        }
        for (const auto& one : truth) QVERIFY(one.has_value());
        const auto good = bytesOf(path);
        base::Rng rng(2026);
        int refused = 0, harmless = 0, verified = 0, wrong = 0;
        const auto broken = pathIn(folder, "b.penumbra");
        for (int trial = 0; trial < 750; ++trial) {
            auto bytes = good;
            while (bytes == good) bytes = damaged(good, rng);
            writeBytes(broken, bytes);
            const auto workspace = Workspace::open(broken, OpenMode::Read);
            if (!workspace) {
                ++refused;
                continue;
            }
            Answers answers;
            askAll(answers, *workspace);
            bool noticed = false;
            for (std::size_t i = 0; i < truth.size(); ++i) {
                noticed = noticed || !answers[i];
                if (!answers[i] || *answers[i] == *truth[i]) continue;
                ++wrong;
                qWarning("trial %d: answer %d is wrong", trial, static_cast<int>(i));
            }
            const auto found = workspace->verify();
            const bool reported = !found || !found->empty();
            ++(noticed ? refused : reported ? verified : harmless);
            QVERIFY2(!noticed || reported, "verify() must find what reading refuses");
        }
        qInfo("750 damaged files: %d refused when read, %d found by verify() only, %d without effect, %d wrong",
              refused, verified, harmless, wrong);
        QCOMPARE(wrong, 0);
        QVERIFY(refused > 300);
    }
    void aDamagedBlockNamesItsSeries() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        const model::SeriesKey good = samples("good", 0, 0).key;
        auto noisy = samples("noisy", 0, 20 * 4096);
        base::Rng rng(5);
        for (auto& value : noisy.values) value = rng.normal();
        {
            auto workspace = Workspace::open(path, OpenMode::Create);
            PENUMBRA_OK(workspace);
            model::Batch batch;
            batch.samples = {samples("good", 0, 10), noisy};
            PENUMBRA_OK(workspace->commit(batch));
        }
        auto bytes = bytesOf(path);
        const auto block = store::packBlock(store::SamplesView{noisy.times, noisy.values}.part(10 * 4096, 4096));
        const auto at = bytes.indexOf(QByteArrayView(block).sliced(1000, 100));
        QVERIFY(at >= 0);
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
        writeBytes(path, bytes);
        auto workspace = Workspace::open(path, OpenMode::Write);
        PENUMBRA_OK(workspace);
        QCOMPARE(workspace->samples(good, {})->times.size(), std::size_t{10});
        const auto found = workspace->samples(noisy.key, {});
        QVERIFY(!found.has_value());
        QVERIFY2(found.error().text.find("CPU of noisy") != std::string::npos, found.error().text.c_str());
        QVERIFY(!workspace->verify()->empty());
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
