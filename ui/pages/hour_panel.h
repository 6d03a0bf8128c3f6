#pragma once

#include "bridge/tolerance_watch.h"
#include "pages/page.h"

class QToolButton;

namespace penumbra::views {
class ElidedLabel;
class HourStrip;
class TimeScope;
} // namespace penumbra::views

namespace penumbra::pages {

/// For which hours of the next 14 days every single host, any two of them, every rack and every zone can be lost, and
/// which hosts are the weakest; follows each edit while it is to.
class HourPanel final : public QWidget {
    Q_OBJECT
public:
    HourPanel(Context& context, views::TimeScope& scope, QWidget* parent);
    /// Lists the weakest hosts; once they are known where they are not yet.
    void listWeakest();
    void setWatching(bool watching);
    bool busy() const { return m_watch.busy(); }
    const bridge::ToleranceWatch& watch() const { return m_watch; }

signals:
    void changed(); ///< what the watch knows

private:
    void show();
    void showNote();
    void showWeakest();
    void listHour(int row, int step);
    void listAll();

    Context m_context;
    bridge::ToleranceWatch m_watch;
    bridge::TolerancesPtr m_shown;
    bridge::PairTolerancePtr m_pairs;
    std::vector<const risk::Tolerance*> m_rows; ///< of both; kinds of which the fleet has none are left out
    views::ElidedLabel* m_note = nullptr;
    bool m_weakestAsked = false;
    QToolButton* m_weakest = nullptr;
    QToolButton* m_ask = nullptr; ///< for two hosts, where it takes long
    QToolButton* m_all = nullptr; ///< names what cannot be lost in the chosen hour, before one is chosen in any
    views::HourStrip* m_strip = nullptr;
};

} // namespace penumbra::pages
