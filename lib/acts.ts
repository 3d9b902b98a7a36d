/** Speech acts: what somebody did by saying it. Apart from the validators, which no surface needs to load. */
export const ACTS = ['warn', 'deny', 'demand', 'promise', 'state', 'report', 'announce', 'assess', 'reject', 'accuse', 'praise', 'request', 'plan'] as const;
