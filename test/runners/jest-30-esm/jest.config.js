export default {transform: {}}
