#include "planning/maintenance.h"

#include "core/session/small_session.h"

#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;

/// What texts ask for, on the four hosts of the small fleet.
class MaintenanceTest final : public QObject {
    Q_OBJECT

    test::SmallSession m_made{smallFleet()};
    std::shared_ptr<const session::Evaluation> m_evaluation = m_made.evaluate();
    base::Time m_now = m_evaluation->options.now;

    remedy::waves::Request asked(const base::ParamTexts& texts, const planning::OwnWindows& own = {}) {
        auto request = planning::maintenanceOf(*m_evaluation, texts, own);
        if (!request) qFatal("%s", request.error().text.c_str());
        return std::move(*request);
    }
    std::string refusal(const base::ParamTexts& texts, const planning::OwnWindows& own = {}) {
        const auto request = planning::maintenanceOf(*m_evaluation, texts, own);
        return request ? std::string("was taken") : request.error().text;
    }
    static std::vector<int> hostsOf(const remedy::waves::Request& request) {
        std::vector<int> out;
        for (const auto& job : request.jobs) out.push_back(job.host);
        return out;
    }

private slots:
    void allIsEveryHostInAllOfTheFuture() {
        const auto request = asked({{"all", "true"}});
        QCOMPARE(hostsOf(request), (std::vector<int>{0, 1, 2, 3}));
        QVERIFY(request.surviveLoss);
        QCOMPARE(request.most, 0);
        QCOMPARE(request.perRack, 0);
        for (const auto& job : request.jobs) {
            QCOMPARE(job.windows, (std::vector<base::TimeWindow>{{m_now, m_evaluation->usage->grid.end()}}));
            QVERIFY(job.p50 == 30min && job.p95 == 45min);
        }
    }

    void aZoneInWindowsThatComeBack() {
        const auto request = asked({{"zone", "b"},
                                    {"from", "+1h"},
                                    {"to", "+3h"},
                                    {"windows", "3"},
                                    {"every", "1d"},
                                    {"work", "20m"},
                                    {"work-p95", "50m"},
                                    {"at-once", "2"},
                                    {"per-rack", "1"},
                                    {"any-loss", "true"}});
        QCOMPARE(hostsOf(request), (std::vector<int>{2, 3}));
        QCOMPARE(request.jobs[0].windows,
                 (std::vector<base::TimeWindow>{
                     {m_now + 1h, m_now + 3h}, {m_now + 25h, m_now + 27h}, {m_now + 49h, m_now + 51h}}));
        QVERIFY(request.jobs[1].p50 == 20min && request.jobs[1].p95 == 50min);
        QCOMPARE(request.most, 2);
        QCOMPARE(request.perRack, 1);
        QVERIFY(!request.surviveLoss);
    }

    void namedHostsEachOnceAndAWindowOfTheirOwn() {
        const auto request = asked({{"hosts", "h4,h1"}, {"zone", "b"}}, {"h4=+5h/+7h"});
        QCOMPARE(hostsOf(request), (std::vector<int>{0, 2, 3}));
        QCOMPARE(request.jobs[2].windows, (std::vector<base::TimeWindow>{{m_now + 5h, m_now + 7h}}));
        QVERIFY(request.jobs[0].windows.front().begin == m_now);
    }

    void whatCannotBeMeantIsRefused() {
        const auto says = [](const std::string& text, const char* part) {
            if (text.find(part) == std::string::npos) qWarning("%s", text.c_str());
            return text.find(part) != std::string::npos;
        };
        QVERIFY(says(refusal({}), "Say which hosts to maintain"));
        QVERIFY(says(refusal({{"zone", "nowhere"}}), "nowhere"));
        QVERIFY(says(refusal({{"hosts", "h1"}, {"from", "+3h"}, {"to", "+2h"}}), "is empty"));
        QVERIFY(says(refusal({{"hosts", "h1"}, {"to", "+900h"}}), "Ask for a longer horizon"));
        QVERIFY(says(refusal({{"hosts", "h1"}, {"from", "+1h"}, {"to", "+5h"}, {"windows", "2"}, {"every", "1h"}}),
                     "before the one before it closes"));
        QVERIFY(says(refusal({{"hosts", "h1"}, {"work", "1h"}, {"work-p95", "30m"}}), "no shorter in the slow case"));
        QVERIFY(says(refusal({{"hosts", "h1"}}, {"h2=+1h/+2h"}), "of a host that is not asked for"));
        QVERIFY(says(refusal({{"hosts", "h1"}}, {"h1 from noon"}), "is not HOST=FROM/TO"));
    }

    /// Planned again, the drains of the former plan give way.
    void theScenarioHasEachDrainOnce() {
        const auto schedule = planning::planMaintenance(*m_evaluation, asked({{"all", "true"}}), base::Run{});
        QVERIFY2(schedule && schedule->edits.size() > 1, schedule ? schedule->text.c_str() : "");
        const auto once = planning::withMaintenance({"window", {}}, *schedule);
        QCOMPARE(once.edits.size(), schedule->edits.size());
        QVERIFY(planning::withMaintenance(once, *schedule) == once);
    }
};

QTEST_GUILESS_MAIN(MaintenanceTest)
#include "maintenance_test.moc"
