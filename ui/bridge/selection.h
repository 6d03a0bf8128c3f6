#pragma once

#include "base/time.h"
#include "evidence/evidence.h"

#include <QObject>
#include <optional>
#include <utility>

namespace penumbra::bridge {

/// What the planner looks at, shared by every page: one resource, one metric, one moment of the shadow.
class Selection final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    const model::ResourceId& resource() const { return m_resource; }
    const std::string& metric() const { return m_metric; }
    base::Time at() const { return m_at; } ///< {}: not chosen yet

    void setResource(const model::ResourceId& resource);
    void setMetric(const std::string& metric);
    void setSeries(const model::ResourceId& resource, const std::string& metric); ///< both, before anything is told
    /// A series that surprised, seen from so long ago: whoever shows it next takes that, once.
    void setSurprise(const model::ResourceId& resource, const std::string& metric, base::Duration back);
    std::optional<base::Duration> takeBack() { return std::exchange(m_back, std::nullopt); }
    void setAt(base::Time at);
    /// Asks the shell for another page, e.g. "forecast"; pages never know each other.
    void requestPage(const QString& id) { emit pageRequested(id); }
    /// How the request for an edit begins: "edit/fail-host" adds one on the What-if page, which must be shown;
    /// "edit/fail-host a1-01" one of that host.
    static constexpr QLatin1String kEditPrefix{"edit/"};
    /// Asks the shell for one of its actions, e.g. "import".
    void requestAction(const QString& id) { emit actionRequested(id); }

    /// Asks the shell what a claim rests on and what would turn it.
    void askWhy(const evidence::Claim& claim) { emit whyAsked(claim); }

signals:
    void resourceChanged();
    void metricChanged();
    void atChanged();
    void pageRequested(const QString& id);
    void actionRequested(const QString& id);
    void whyAsked(const penumbra::evidence::Claim& claim);

private:
    model::ResourceId m_resource;
    std::string m_metric = "cpu";
    base::Time m_at{};
    std::optional<base::Duration> m_back;
};

} // namespace penumbra::bridge
