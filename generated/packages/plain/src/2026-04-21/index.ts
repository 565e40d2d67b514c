// Generated from definitions/plain/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import type {
  Contracts,
  DeliveryFacts,
  ParseOptions,
  ParseResult,
  ReceivedDelivery,
  ReceivedEvent,
} from "../runtime/delivery.js";
import { parseDelivery } from "../runtime/parse-delivery.js";
import type { ReceiverOptions, Verification } from "../runtime/receiver-options.js";
import { receiver, type Receiver } from "../runtime/receiver.js";
import type { ReceivingFacts } from "../runtime/receiving-facts.js";
import { envelope, type Envelope } from "./envelope.js";
import {
  customerCustomerChanged,
  type CustomerCustomerChanged,
} from "./events/customer-customer-changed.js";
import {
  customerCustomerCreated,
  type CustomerCustomerCreated,
} from "./events/customer-customer-created.js";
import {
  customerCustomerDeleted,
  type CustomerCustomerDeleted,
} from "./events/customer-customer-deleted.js";
import {
  customerCustomerGroupChanged,
  type CustomerCustomerGroupChanged,
} from "./events/customer-customer-group-changed.js";
import {
  customerCustomerGroupMembershipsChanged,
  type CustomerCustomerGroupMembershipsChanged,
} from "./events/customer-customer-group-memberships-changed.js";
import {
  customerCustomerUpdated,
  type CustomerCustomerUpdated,
} from "./events/customer-customer-updated.js";
import { threadChatReceived, type ThreadChatReceived } from "./events/thread-chat-received.js";
import { threadChatSent, type ThreadChatSent } from "./events/thread-chat-sent.js";
import {
  threadDiscordMessageReceived,
  type ThreadDiscordMessageReceived,
} from "./events/thread-discord-message-received.js";
import {
  threadDiscordMessageSent,
  type ThreadDiscordMessageSent,
} from "./events/thread-discord-message-sent.js";
import {
  threadDiscordMessageUpdated,
  type ThreadDiscordMessageUpdated,
} from "./events/thread-discord-message-updated.js";
import { threadEmailReceived, type ThreadEmailReceived } from "./events/thread-email-received.js";
import { threadEmailSent, type ThreadEmailSent } from "./events/thread-email-sent.js";
import {
  threadMsTeamsMessageReceived,
  type ThreadMsTeamsMessageReceived,
} from "./events/thread-ms-teams-message-received.js";
import {
  threadMsTeamsMessageSent,
  type ThreadMsTeamsMessageSent,
} from "./events/thread-ms-teams-message-sent.js";
import { threadNoteCreated, type ThreadNoteCreated } from "./events/thread-note-created.js";
import {
  threadServiceLevelAgreementStatusTransitioned,
  type ThreadServiceLevelAgreementStatusTransitioned,
} from "./events/thread-service-level-agreement-status-transitioned.js";
import {
  threadSlackMessageReceived,
  type ThreadSlackMessageReceived,
} from "./events/thread-slack-message-received.js";
import {
  threadSlackMessageSent,
  type ThreadSlackMessageSent,
} from "./events/thread-slack-message-sent.js";
import {
  threadSlackMessageUpdated,
  type ThreadSlackMessageUpdated,
} from "./events/thread-slack-message-updated.js";
import {
  threadThreadAssignmentTransitioned,
  type ThreadThreadAssignmentTransitioned,
} from "./events/thread-thread-assignment-transitioned.js";
import { threadThreadCreated, type ThreadThreadCreated } from "./events/thread-thread-created.js";
import {
  threadThreadFieldCreated,
  type ThreadThreadFieldCreated,
} from "./events/thread-thread-field-created.js";
import {
  threadThreadFieldDeleted,
  type ThreadThreadFieldDeleted,
} from "./events/thread-thread-field-deleted.js";
import {
  threadThreadFieldUpdated,
  type ThreadThreadFieldUpdated,
} from "./events/thread-thread-field-updated.js";
import {
  threadThreadLabelsChanged,
  type ThreadThreadLabelsChanged,
} from "./events/thread-thread-labels-changed.js";
import {
  threadThreadPriorityChanged,
  type ThreadThreadPriorityChanged,
} from "./events/thread-thread-priority-changed.js";
import {
  threadThreadStatusTransitioned,
  type ThreadThreadStatusTransitioned,
} from "./events/thread-thread-status-transitioned.js";
import {
  threadThreadTenantUpdated,
  type ThreadThreadTenantUpdated,
} from "./events/thread-thread-tenant-updated.js";
import {
  timelineTimelineEntryChanged,
  type TimelineTimelineEntryChanged,
} from "./events/timeline-timeline-entry-changed.js";
import { createVerifier } from "./signing.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { DeliveryReport, EventReport } from "../runtime/delivery-report.js";
export type {
  Contracts,
  InvalidEvent,
  KnownEvent,
  ParseFailure,
  ParseOptions,
  ParseResult,
  UnknownEvent,
} from "../runtime/delivery.js";
export type { HeaderSource } from "../runtime/headers.js";
export type { Issue } from "../runtime/issue.js";
export { memoryStore, type IdempotencyStore } from "../runtime/memory-store.js";
export { problemDetails, type ProblemDetails } from "../runtime/problem-details.js";
export type {
  Handlers,
  Idempotency,
  InvalidReceived,
  RequestHead,
  Verdict,
} from "../runtime/receiver-options.js";
export type { Answer, IncomingRequest, Receiver } from "../runtime/receiver.js";
export type { SignOptions, SignedHeaders } from "../runtime/sign.js";
export type { SigningScheme } from "../runtime/signing-scheme.js";
export type {
  RawBody,
  Verifier,
  VerifyOptions,
  VerifyReason,
  VerifyResult,
} from "../runtime/verify.js";
export {
  customerCustomerChanged,
  isCustomerCustomerChanged,
  type CustomerCustomerChanged,
} from "./events/customer-customer-changed.js";
export {
  customerCustomerCreated,
  isCustomerCustomerCreated,
  type CustomerCustomerCreated,
} from "./events/customer-customer-created.js";
export {
  customerCustomerDeleted,
  isCustomerCustomerDeleted,
  type CustomerCustomerDeleted,
} from "./events/customer-customer-deleted.js";
export {
  customerCustomerGroupChanged,
  isCustomerCustomerGroupChanged,
  type CustomerCustomerGroupChanged,
} from "./events/customer-customer-group-changed.js";
export {
  customerCustomerGroupMembershipsChanged,
  isCustomerCustomerGroupMembershipsChanged,
  type CustomerCustomerGroupMembershipsChanged,
} from "./events/customer-customer-group-memberships-changed.js";
export {
  customerCustomerUpdated,
  isCustomerCustomerUpdated,
  type CustomerCustomerUpdated,
} from "./events/customer-customer-updated.js";
export {
  isThreadChatReceived,
  threadChatReceived,
  type ThreadChatReceived,
} from "./events/thread-chat-received.js";
export {
  isThreadChatSent,
  threadChatSent,
  type ThreadChatSent,
} from "./events/thread-chat-sent.js";
export {
  isThreadDiscordMessageReceived,
  threadDiscordMessageReceived,
  type ThreadDiscordMessageReceived,
} from "./events/thread-discord-message-received.js";
export {
  isThreadDiscordMessageSent,
  threadDiscordMessageSent,
  type ThreadDiscordMessageSent,
} from "./events/thread-discord-message-sent.js";
export {
  isThreadDiscordMessageUpdated,
  threadDiscordMessageUpdated,
  type ThreadDiscordMessageUpdated,
} from "./events/thread-discord-message-updated.js";
export {
  isThreadEmailReceived,
  threadEmailReceived,
  type ThreadEmailReceived,
} from "./events/thread-email-received.js";
export {
  isThreadEmailSent,
  threadEmailSent,
  type ThreadEmailSent,
} from "./events/thread-email-sent.js";
export {
  isThreadMsTeamsMessageReceived,
  threadMsTeamsMessageReceived,
  type ThreadMsTeamsMessageReceived,
} from "./events/thread-ms-teams-message-received.js";
export {
  isThreadMsTeamsMessageSent,
  threadMsTeamsMessageSent,
  type ThreadMsTeamsMessageSent,
} from "./events/thread-ms-teams-message-sent.js";
export {
  isThreadNoteCreated,
  threadNoteCreated,
  type ThreadNoteCreated,
} from "./events/thread-note-created.js";
export {
  isThreadServiceLevelAgreementStatusTransitioned,
  threadServiceLevelAgreementStatusTransitioned,
  type ThreadServiceLevelAgreementStatusTransitioned,
} from "./events/thread-service-level-agreement-status-transitioned.js";
export {
  isThreadSlackMessageReceived,
  threadSlackMessageReceived,
  type ThreadSlackMessageReceived,
} from "./events/thread-slack-message-received.js";
export {
  isThreadSlackMessageSent,
  threadSlackMessageSent,
  type ThreadSlackMessageSent,
} from "./events/thread-slack-message-sent.js";
export {
  isThreadSlackMessageUpdated,
  threadSlackMessageUpdated,
  type ThreadSlackMessageUpdated,
} from "./events/thread-slack-message-updated.js";
export {
  isThreadThreadAssignmentTransitioned,
  threadThreadAssignmentTransitioned,
  type ThreadThreadAssignmentTransitioned,
} from "./events/thread-thread-assignment-transitioned.js";
export {
  isThreadThreadCreated,
  threadThreadCreated,
  type ThreadThreadCreated,
} from "./events/thread-thread-created.js";
export {
  isThreadThreadFieldCreated,
  threadThreadFieldCreated,
  type ThreadThreadFieldCreated,
} from "./events/thread-thread-field-created.js";
export {
  isThreadThreadFieldDeleted,
  threadThreadFieldDeleted,
  type ThreadThreadFieldDeleted,
} from "./events/thread-thread-field-deleted.js";
export {
  isThreadThreadFieldUpdated,
  threadThreadFieldUpdated,
  type ThreadThreadFieldUpdated,
} from "./events/thread-thread-field-updated.js";
export {
  isThreadThreadLabelsChanged,
  threadThreadLabelsChanged,
  type ThreadThreadLabelsChanged,
} from "./events/thread-thread-labels-changed.js";
export {
  isThreadThreadPriorityChanged,
  threadThreadPriorityChanged,
  type ThreadThreadPriorityChanged,
} from "./events/thread-thread-priority-changed.js";
export {
  isThreadThreadStatusTransitioned,
  threadThreadStatusTransitioned,
  type ThreadThreadStatusTransitioned,
} from "./events/thread-thread-status-transitioned.js";
export {
  isThreadThreadTenantUpdated,
  threadThreadTenantUpdated,
  type ThreadThreadTenantUpdated,
} from "./events/thread-thread-tenant-updated.js";
export {
  isTimelineTimelineEntryChanged,
  timelineTimelineEntryChanged,
  type TimelineTimelineEntryChanged,
} from "./events/timeline-timeline-entry-changed.js";
export { isActor, type Actor } from "./models/actor.js";
export { isAttachment, type Attachment } from "./models/attachment.js";
export { isChatEntryAttachment, type ChatEntryAttachment } from "./models/chat-entry-attachment.js";
export { isChatEntry, type ChatEntry } from "./models/chat-entry.js";
export { isChat, type Chat } from "./models/chat.js";
export { isComponentBadge, type ComponentBadge } from "./models/component-badge.js";
export {
  isComponentContainerContent,
  type ComponentContainerContent,
} from "./models/component-container-content.js";
export { isComponentContainer, type ComponentContainer } from "./models/component-container.js";
export { isComponentCopyButton, type ComponentCopyButton } from "./models/component-copy-button.js";
export { isComponentDivider, type ComponentDivider } from "./models/component-divider.js";
export { isComponentLinkButton, type ComponentLinkButton } from "./models/component-link-button.js";
export { isComponentPlainText, type ComponentPlainText } from "./models/component-plain-text.js";
export { isComponentRowContent, type ComponentRowContent } from "./models/component-row-content.js";
export { isComponentRow, type ComponentRow } from "./models/component-row.js";
export { isComponentSpacer, type ComponentSpacer } from "./models/component-spacer.js";
export { isComponentText, type ComponentText } from "./models/component-text.js";
export {
  isComponentWorkflowButton,
  type ComponentWorkflowButton,
} from "./models/component-workflow-button.js";
export { isComponent, type Component } from "./models/component.js";
export {
  isCustomEntryAttachment,
  type CustomEntryAttachment,
} from "./models/custom-entry-attachment.js";
export { isCustomEntry, type CustomEntry } from "./models/custom-entry.js";
export { isCustomerActor, type CustomerActor } from "./models/customer-actor.js";
export {
  isCustomerGroupMembership,
  type CustomerGroupMembership,
} from "./models/customer-group-membership.js";
export { isCustomerGroup, type CustomerGroup } from "./models/customer-group.js";
export { isCustomer, type Customer } from "./models/customer.js";
export { isDiscordMessage, type DiscordMessage } from "./models/discord-message.js";
export { isEmailActor, type EmailActor } from "./models/email-actor.js";
export { isEmailAddress, type EmailAddress } from "./models/email-address.js";
export { isEmailAuthenticity, type EmailAuthenticity } from "./models/email-authenticity.js";
export {
  isEmailEntryAttachment,
  type EmailEntryAttachment,
} from "./models/email-entry-attachment.js";
export { isEmailEntry, type EmailEntry } from "./models/email-entry.js";
export { isEmailParticipant, type EmailParticipant } from "./models/email-participant.js";
export { isEmail, type Email } from "./models/email.js";
export { isId, type Id } from "./models/id.js";
export { isInternalActor, type InternalActor } from "./models/internal-actor.js";
export { isLabelType, type LabelType } from "./models/label-type.js";
export { isLabel, type Label } from "./models/label.js";
export { isMachineUserActor, type MachineUserActor } from "./models/machine-user-actor.js";
export { isMachineUser, type MachineUser } from "./models/machine-user.js";
export { isMsTeamsMessage, type MsTeamsMessage } from "./models/ms-teams-message.js";
export { isNoteEntry, type NoteEntry } from "./models/note-entry.js";
export {
  isServiceLevelAgreementStatusDetail,
  type ServiceLevelAgreementStatusDetail,
} from "./models/service-level-agreement-status-detail.js";
export {
  isServiceLevelAgreement,
  type ServiceLevelAgreement,
} from "./models/service-level-agreement.js";
export { isSlackMessage, type SlackMessage } from "./models/slack-message.js";
export { isSlackReactionChange, type SlackReactionChange } from "./models/slack-reaction-change.js";
export { isSlackReaction, type SlackReaction } from "./models/slack-reaction.js";
export { isSystemActor, type SystemActor } from "./models/system-actor.js";
export { isTenant, type Tenant } from "./models/tenant.js";
export { isThreadAssignee, type ThreadAssignee } from "./models/thread-assignee.js";
export { isThreadField, type ThreadField } from "./models/thread-field.js";
export { isThreadMessageInfo, type ThreadMessageInfo } from "./models/thread-message-info.js";
export { isThreadStatusDetail, type ThreadStatusDetail } from "./models/thread-status-detail.js";
export { isThreadStatus, type ThreadStatus } from "./models/thread-status.js";
export { isThread, type Thread } from "./models/thread.js";
export { isTier, type Tier } from "./models/tier.js";
export { isTimelineEntry, type TimelineEntry } from "./models/timeline-entry.js";
export { isUserActor, type UserActor } from "./models/user-actor.js";
export { isUser, type User } from "./models/user.js";
export { createVerifier, sign, signingSchemes, verify } from "./signing.js";

/**
 * The payload of every documented event of Plain by the event's type; `unknown` where no more than
 * the type is documented.
 */
export interface PlainEventMap {
  /** A customer was created or changed. */
  "customer.customer_changed": CustomerCustomerChanged;
  /** A customer was created in the workspace. */
  "customer.customer_created": CustomerCustomerCreated;
  /** A customer was deleted from the workspace. */
  "customer.customer_deleted": CustomerCustomerDeleted;
  /** A customer group was added, changed or removed. */
  "customer.customer_group_changed": CustomerCustomerGroupChanged;
  /** A customer was added to a customer group, or taken out of one. */
  "customer.customer_group_memberships_changed": CustomerCustomerGroupMembershipsChanged;
  /** Details of a customer changed, or the customer was marked or unmarked as spam. */
  "customer.customer_updated": CustomerCustomerUpdated;
  /** A chat message of a customer arrived. */
  "thread.chat_received": ThreadChatReceived;
  /** A chat message was sent to a customer. */
  "thread.chat_sent": ThreadChatSent;
  /** A Discord message arrived. */
  "thread.discord_message_received": ThreadDiscordMessageReceived;
  /** A Discord message was sent. */
  "thread.discord_message_sent": ThreadDiscordMessageSent;
  /** A Discord message changed. */
  "thread.discord_message_updated": ThreadDiscordMessageUpdated;
  /** An e-mail arrived in the workspace. */
  "thread.email_received": ThreadEmailReceived;
  /** An e-mail was sent from the workspace. */
  "thread.email_sent": ThreadEmailSent;
  /** A Microsoft Teams message arrived. */
  "thread.ms_teams_message_received": ThreadMsTeamsMessageReceived;
  /** A Microsoft Teams message was sent. */
  "thread.ms_teams_message_sent": ThreadMsTeamsMessageSent;
  /** A note was added to a thread. */
  "thread.note_created": ThreadNoteCreated;
  /** The status of a service level agreement of a thread changed. */
  "thread.service_level_agreement_status_transitioned": ThreadServiceLevelAgreementStatusTransitioned;
  /** A Slack message arrived in the workspace. */
  "thread.slack_message_received": ThreadSlackMessageReceived;
  /** A Slack message was sent from the workspace. */
  "thread.slack_message_sent": ThreadSlackMessageSent;
  /** A Slack message was edited or deleted, or reactions to it changed. */
  "thread.slack_message_updated": ThreadSlackMessageUpdated;
  /** The assignee of a thread changed, or the thread was unassigned. */
  "thread.thread_assignment_transitioned": ThreadThreadAssignmentTransitioned;
  /** A thread was created in the workspace. */
  "thread.thread_created": ThreadThreadCreated;
  /** A field of a thread was created. */
  "thread.thread_field_created": ThreadThreadFieldCreated;
  /** A field of a thread was removed. */
  "thread.thread_field_deleted": ThreadThreadFieldDeleted;
  /** A field of a thread changed. */
  "thread.thread_field_updated": ThreadThreadFieldUpdated;
  /** Labels were added to a thread, or taken off it. */
  "thread.thread_labels_changed": ThreadThreadLabelsChanged;
  /** The priority of a thread changed. */
  "thread.thread_priority_changed": ThreadThreadPriorityChanged;
  /** The status of a thread changed. */
  "thread.thread_status_transitioned": ThreadThreadStatusTransitioned;
  /** The tenant of a thread changed. */
  "thread.thread_tenant_updated": ThreadThreadTenantUpdated;
  /** An entry of a timeline was added, changed or removed. */
  "timeline.timeline_entry_changed": TimelineTimelineEntryChanged;
}

/**
 * An event of Plain. Its `type` tells which; `known` is false for a type that is not documented.
 */
export type PlainEvent = ReceivedEvent<PlainEventMap>;

/** One request of Plain, with its events. */
export type PlainDelivery = ReceivedDelivery<PlainEvent, Envelope>;

/** The contract of every event whose payload is documented, by the event's type. */
export const events: Contracts<PlainEventMap> = {
  "customer.customer_changed": customerCustomerChanged,
  "customer.customer_created": customerCustomerCreated,
  "customer.customer_deleted": customerCustomerDeleted,
  "customer.customer_group_changed": customerCustomerGroupChanged,
  "customer.customer_group_memberships_changed": customerCustomerGroupMembershipsChanged,
  "customer.customer_updated": customerCustomerUpdated,
  "thread.chat_received": threadChatReceived,
  "thread.chat_sent": threadChatSent,
  "thread.discord_message_received": threadDiscordMessageReceived,
  "thread.discord_message_sent": threadDiscordMessageSent,
  "thread.discord_message_updated": threadDiscordMessageUpdated,
  "thread.email_received": threadEmailReceived,
  "thread.email_sent": threadEmailSent,
  "thread.ms_teams_message_received": threadMsTeamsMessageReceived,
  "thread.ms_teams_message_sent": threadMsTeamsMessageSent,
  "thread.note_created": threadNoteCreated,
  "thread.service_level_agreement_status_transitioned":
    threadServiceLevelAgreementStatusTransitioned,
  "thread.slack_message_received": threadSlackMessageReceived,
  "thread.slack_message_sent": threadSlackMessageSent,
  "thread.slack_message_updated": threadSlackMessageUpdated,
  "thread.thread_assignment_transitioned": threadThreadAssignmentTransitioned,
  "thread.thread_created": threadThreadCreated,
  "thread.thread_field_created": threadThreadFieldCreated,
  "thread.thread_field_deleted": threadThreadFieldDeleted,
  "thread.thread_field_updated": threadThreadFieldUpdated,
  "thread.thread_labels_changed": threadThreadLabelsChanged,
  "thread.thread_priority_changed": threadThreadPriorityChanged,
  "thread.thread_status_transitioned": threadThreadStatusTransitioned,
  "thread.thread_tenant_updated": threadThreadTenantUpdated,
  "timeline.timeline_entry_changed": timelineTimelineEntryChanged,
};

const facts: DeliveryFacts<PlainEventMap, Envelope> = {
  envelope,
  batch: false,
  events: [],
  payload: ["payload"],
  contracts: events,
  named: [],
  places: {
    eventType: [
      { in: "item", at: ["payload", "eventType"] },
      { in: "item", at: ["type"] },
      { in: "header", name: "Plain-Event-Type" },
    ],
    eventId: [
      { in: "item", at: ["id"] },
      { in: "header", name: "Plain-Event-Id" },
    ],
    occurredAt: [{ in: "item", at: ["timestamp"] }],
    deliveryId: [
      { in: "body", at: ["webhookMetadata", "webhookDeliveryAttemptId"] },
      { in: "header", name: "Plain-Webhook-Delivery-Attempt-Id" },
    ],
    sentAt: [
      { in: "body", at: ["webhookMetadata", "webhookDeliveryAttemptTimestamp"] },
      { in: "header", name: "Plain-Webhook-Delivery-Attempt-Timestamp" },
    ],
    idempotencyKey: [
      { in: "item", at: ["id"] },
      { in: "header", name: "Plain-Event-Id" },
    ],
    version: [
      { in: "body", at: ["webhookMetadata", "webhookTargetVersion"] },
      { in: "header", name: "Plain-Webhook-Target-Version" },
    ],
  },
  version: "2026-04-21",
  versions: ["2024-09-18", "2025-07-30", "2025-08-06", "2026-02-11", "2026-04-21"],
};

/**
 * Reads a request of Plain: the body as text, bytes or parsed JSON. Events are validated and typed.
 * Does not verify the signature.
 */
export function parse(
  body: unknown,
  options: ParseOptions<keyof PlainEventMap> = {},
): ParseResult<PlainDelivery> {
  return parseDelivery(facts, { ...options, body });
}

const receiving: ReceivingFacts = {
  method: "POST",
  contentType: "application/json",
  statuses: {
    success: 200,
    invalidSignature: 401,
    unknownEvent: 200,
    versionMismatch: 400,
    unexpectedError: 500,
  },
};

/** How deliveries of Plain are received. */
export type CreateReceiverOptions = ReceiverOptions<PlainEventMap, PlainDelivery> &
  Verification<Parameters<typeof createVerifier>[0]>;

/**
 * A function that takes requests of Plain to typed events and answers them as its documentation
 * asks: it verifies, validates, gives each event to its handler, and never rejects.
 */
export function createReceiver(options: CreateReceiverOptions): Receiver {
  return receiver({
    facts,
    receiving,
    options,
    verifier: options.verify === false ? null : (hmac) => createVerifier({ hmac, ...options }),
  });
}
