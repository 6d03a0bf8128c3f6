#include "shell/planned_row.h"

#include "views/card.h"
#include "views/moment_edit.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace penumbra::shell {

namespace space = views::space;

namespace {

constexpr int kLengthWidth = 80, kNameWidth = 140;
constexpr int kPause = 400; ///< milliseconds without a key after which what was typed counts

base::Time fullHourAfter(base::Time time) { return std::chrono::ceil<std::chrono::hours>(time); }

} // namespace

PlannedRow::PlannedRow(base::Time now, QWidget* parent) : QWidget(parent) {
    m_isPlanned = new QCheckBox(tr("This is planned for"));
    m_isPlanned->setToolTip(
        tr("The file says what will be: it becomes a scheduled change, and nothing of it is taken as "
           "what is there."));
    m_begin = views::makeMomentEdit(tr("Planned for, UTC"));
    views::showMoment(*m_begin, fullHourAfter(now + std::chrono::hours(24)));
    m_length = new QLineEdit;
    m_length->setPlaceholderText(QString::fromStdString(base::formatDuration(ingest::kUsualLength)));
    m_length->setMaximumWidth(kLengthWidth);
    m_length->setAccessibleName(tr("How long it takes"));
    m_length->setToolTip(tr("How long it takes to carry it out, e.g. 30m or 2h. What it changes stays so."));
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("as the file calls itself"));
    m_name->setMinimumWidth(kNameWidth);
    m_name->setAccessibleName(tr("Name of the change"));
    m_name->setToolTip(tr("What the change is called. The same name again replaces it."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_isPlanned);
    row->addWidget(m_begin);
    row->addWidget(views::makeLabel(tr("UTC"), true));
    row->addSpacing(space::normal);
    row->addWidget(views::makeLabel(tr("takes")));
    row->addWidget(m_length);
    row->addSpacing(space::normal);
    row->addWidget(views::makeLabel(tr("called")));
    row->addWidget(m_name, 1);
    const auto enable = [this](bool on) {
        for (QWidget* field :
             {static_cast<QWidget*>(m_begin), static_cast<QWidget*>(m_length), static_cast<QWidget*>(m_name)})
            field->setEnabled(on);
    };
    enable(false);
    connect(m_isPlanned, &QCheckBox::toggled, this, [this, enable](bool on) {
        enable(on);
        emit changed();
    });
    connect(m_begin, &QDateTimeEdit::dateTimeChanged, this, &PlannedRow::changed);
    m_typed.setSingleShot(true);
    m_typed.setInterval(kPause);
    connect(&m_typed, &QTimer::timeout, this, &PlannedRow::changed);
    for (auto* field : {m_length, m_name}) {
        connect(field, &QLineEdit::textEdited, &m_typed, qOverload<>(&QTimer::start));
        connect(field, &QLineEdit::editingFinished, this, [this] {
            if (!m_typed.isActive()) return;
            m_typed.stop();
            emit changed();
        });
    }
}

base::Result<std::optional<ingest::PlanOrder>> PlannedRow::order() const {
    if (!m_isPlanned->isChecked()) return std::optional<ingest::PlanOrder>();
    const auto at = base::formatTime(views::momentOf(*m_begin));
    const auto window = ingest::planWindow(at, m_length->text().trimmed().toStdString(), {});
    if (!window) return tl::unexpected(window.error());
    return std::optional(ingest::PlanOrder{m_name->text().trimmed().toStdString(), {}, *window, {}});
}

} // namespace penumbra::shell
