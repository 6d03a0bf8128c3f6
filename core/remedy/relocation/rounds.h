#pragma once

#include "base/rng.h"
#include "base/run.h"
#include "remedy/relocation/front.h"

namespace penumbra::remedy::relocation {

/// One search: a host for everybody, then fewer hosts to be bought, then fewer moves.
class Rounds final {
public:
    Rounds(const Task& task, std::uint64_t seed, std::uint64_t stream);
    /// False when stopped.
    bool run(int rounds, const base::Run& run);
    Front front() && { return std::move(m_front); }

private:
    /// What a round is after: that nobody is homeless, whatever moves, or that little moves.
    enum class Aim { House, ComeHome };

    int below(std::size_t n) { return static_cast<int>(m_rng.below(static_cast<std::uint32_t>(n))); }
    bool chance(double p) { return m_rng.uniform() < p; }
    template <class T>
    const T& any(const std::vector<T>& list) {
        return list[static_cast<std::size_t>(below(list.size()))];
    }
    void construct();
    bool house(int rounds, const base::Run& run);
    bool closeHosts(int rounds, const base::Run& run);
    bool comeHome(int rounds, const base::Run& run);
    void goOnFromBest();
    std::vector<int> homelessNow() const;
    void closeOne();
    void round(Aim aim, double temperature);
    bool housesMore(const Cost& cost, double temperature);
    bool bearsMoves(const Cost& cost, double temperature);

    void ruin();
    void leave(int workload);
    void ruinHost(int host);
    void ruinMoved();
    int hostFor(int workload);
    void recreate();
    void settle(int workload);
    void goHome();

    State m_state;
    base::Rng m_rng;
    std::vector<int> m_hosts;                 ///< to take workloads from
    std::vector<int> m_waiting;               ///< who has left in this round, and who waits
    std::vector<int> m_homeless;              ///< where the search stands
    std::vector<double> m_absences;           ///< per workload: rounds after which it had no host
    double m_homing = 0.85, m_scatter = 0.15; ///< how likely one goes home, or anywhere, in this round
    Cost m_current;
    Front m_front;
    int m_rounds = 0; ///< made
};

} // namespace penumbra::remedy::relocation
